import Foundation
import TestSupport

@testable import fazhi

/// What a command line ended with.
struct Outcome {
  let status: ExitStatus
  let output: [UInt8]
  let messages: String

  /// The results as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The results as lines of JSON.
  func reports() throws -> [JSONValue] {
    try output.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
  }
}

/// Runs a command line in this process.
func fazhi(
  _ arguments: [String], environment: [String: String] = [:], standardInput: [UInt8] = [],
  outputIsTerminal: Bool = false
) -> Outcome {
  let console = Console(
    environment: environment, standardInput: standardInput, outputIsTerminal: outputIsTerminal)
  let status = CommandLineTool.run(arguments: arguments.map { Array($0.utf8) }, console: console)
  return Outcome(
    status: status, output: console.output.contents,
    messages: String(decoding: console.messages.contents, as: UTF8.self))
}

/// A report that says who it is and states two figures.
let shortReport = """
  石桥镇人民政府2024年度法治政府建设情况报告

  县人民政府：

  现将石桥镇2024年度法治政府建设情况报告如下：

  一、主要举措和成效

  （一）化解矛盾纠纷。全年调解矛盾纠纷120余件，开展法治宣传活动36场次。

  石桥镇人民政府
  2025年1月10日

  """
