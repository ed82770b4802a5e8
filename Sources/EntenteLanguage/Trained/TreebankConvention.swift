/// Whose habits of annotation a reading follows where the treebanks differ.
///
/// The two agree on trees and parts of speech but for details; they differ in features ("quickly" has a degree in GUM
/// and none in EWT) and in some dictionary forms.
public enum TreebankConvention: UInt8, Hashable, Sendable, CaseIterable {
  /// The English Web Treebank.
  case ewt
  /// The Georgetown University Multilayer corpus; closer to edited news.
  case gum
}
