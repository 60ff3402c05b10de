import ReportAnalysis
import ReportOutput

/// `fazhi html`: the reports of a folder as a page that works without a network.
enum HTMLCommand {
  /// Runs the command.
  static func run(_ context: Context) throws(ToolError) -> ExitStatus {
    let run = try Run(context, paths: context.arguments.operands)
    let (records, status) = try CheckCommand.read(run)
    let content = PageContent(CheckCommand.audit(records), passedOver: run.passedOver)
    let pages = HTMLPages(content, language: context.language)
    let file = context.arguments.file(.output)
    guard let page = pages.onePage() else {
      try write(pages, to: file, context)
      return status
    }
    return try Output.write(to: file, console: context.console) { stream throws(ToolError) in
      try stream.write(page)
      return status
    }
  }

  /// Writes the pages into a folder beside the index, which comes last: where it is, all is there.
  private static func write(_ pages: HTMLPages, to file: InputPath?, _ context: Context) throws(ToolError) {
    guard let file, file != InputPath("-") else {
      throw .usage(
        context.language(
          "报告太多，一个文件放不下；请加 -o FILE，各份报告写进旁边的文件夹",
          "there are too many reports for one file; give -o FILE, and they go into a folder beside it"))
    }
    let target = folder(for: file)
    let links = PageLinks.pages(index: Array(file.name), folder: Array(target.name))
    let folder = try OutputFolder(target, isPage: HTMLPages.isPage)
    do throws(ToolError) {
      try pages.forEachPage(links) { page throws(ToolError) in
        if Interrupt.isRaised { throw .interrupted }
        try folder.write(page.bytes, to: page.name)
      }
      _ = try Output.write(to: file, console: context.console) { stream throws(ToolError) in
        try stream.write(pages.index(links))
        try folder.complete()
        return .success
      }
    } catch {
      folder.discard()
      throw error
    }
    context.console.say(
      "\(Tool.name): " + context.language("报告在旁边的文件夹 \(target.text)", "the reports are in \(target.text) beside it"))
  }

  /// `总览.html` goes with `总览-reports`.
  private static func folder(for file: InputPath) -> InputPath {
    var name = Array(file.name)
    for ending in [".html", ".htm"]
    where name.count > ending.utf8.count && name.suffix(ending.utf8.count) == Array(ending.utf8)[...] {
      name.removeLast(ending.utf8.count)
      break
    }
    return file.folder.appending(name + Array("-reports".utf8))
  }
}
