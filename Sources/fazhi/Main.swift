@main
enum Main {
  static func main() {
    CommandLineTool.run(arguments: Console.arguments, console: .process()).exit()
  }
}
