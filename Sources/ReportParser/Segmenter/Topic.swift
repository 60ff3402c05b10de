/// What an achievement section is about; the raw value is the entry in `topics` of the export.
package enum Topic: String, Sendable, CaseIterable {
  case organization
  case politicalGuidance = "political_guidance"
  case decisionMaking = "decision_making"
  case publicity
  case study
  case governmentFunctions = "government_functions"
  case enforcement
  case firstResponsibility = "first_responsibility"
  case businessEnvironment = "business_environment"
  case normativeDocuments = "normative_documents"
  case openness
  case supervision
  case disputes
  case grassrootsGovernance = "grassroots_governance"
  case publicLegalServices = "public_legal_services"
  case emergency
  case reviewAndLitigation = "review_and_litigation"
  case teamBuilding = "team_building"

  /// The topic's position in `allCases`.
  var number: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }
}
