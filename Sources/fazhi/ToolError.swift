/// Why a command ends before its work is done.
enum ToolError: Error, Equatable {
  /// The command line cannot be done; the message says why and what to write instead.
  case usage(String)
  /// The reader of the output has gone; nothing is wrong.
  case closedPipe
  /// The output could not be written; the payloads are the file's name, nil for standard output, and the system's error.
  case outputFailed(String?, Int32)
  /// The user pressed Ctrl-C.
  case interrupted
}
