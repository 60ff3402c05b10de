@main
enum Main {
  static func main() async {
    await CommandLineTool.run(arguments: Console.arguments, console: .process()).exit()
  }
}
