/// The process: its arguments and streams in, its status out.
@main
enum Main {
  /// Runs the command line of this process.
  static func main() {
    CommandLineTool.run(arguments: Console.arguments, console: .process()).exit()
  }
}
