import DocumentText

/// How much the program takes in from its inputs.
struct InputLimits: Sendable {
  /// The largest input in bytes; a report is hundreds of times smaller.
  var fileBytes = 32 << 20
  /// What a document may unpack to, how deep it may be nested, how many lines it may have.
  var document = ReadLimits()
  /// The seconds that taking the text out of one PDF may take.
  var pdfSeconds = 20

  /// The limits in force where nothing else is asked for.
  init() {}

  /// The limits that a command line asks for.
  init(_ arguments: Arguments) {
    if let size = arguments.number(.maxSize) { fileBytes = size << 20 }
    if let size = arguments.number(.maxUnpacked) { document.unpackedBytes = size << 20 }
    if let seconds = arguments.number(.pdfTimeout) { pdfSeconds = seconds }
  }
}
