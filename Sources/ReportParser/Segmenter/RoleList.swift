/// A few roles in order, without an array: every heading has such a list.
struct RoleList: Equatable {
  private(set) var first: Role?
  private var second: Role?
  private var third: Role?
  private var fourth: Role?

  /// A list of one role.
  init(_ role: Role) { first = role }

  /// The roles of `roles`, of which there are at most as many as a heading names: all but `.other`, or that alone.
  init(_ roles: some Sequence<Role>) {
    for role in roles { append(role) }
  }

  /// The roles in order.
  var all: [Role] { [first, second, third, fourth].compactMap(\.self) }

  var isEmpty: Bool { first == nil }

  /// Adds `role` at the end; a fifth is dropped.
  mutating func append(_ role: Role) {
    if first == nil {
      first = role
    } else if second == nil {
      second = role
    } else if third == nil {
      third = role
    } else if fourth == nil {
      fourth = role
    }
  }

  /// Whether the list has `role`.
  func contains(_ role: Role) -> Bool { first == role || containsBehindFirst(role) }

  /// Whether the list has `role` behind its first.
  func containsBehindFirst(_ role: Role) -> Bool { second == role || third == role || fourth == role }
}
