/// Joins what the two readers of names say, as a product of experts (Hinton 2002): each label's scores are added.
package struct NameExperts: Hashable, Sendable {
  /// How much the scores of the features count, in 16ths; 16 at most.
  package var features: Int16
  /// How much the scores of the network count, in 16ths.
  package var network: Int16
  /// What is taken from the score of "no name", in 50ths of a natural unit: both learn to say too little.
  package var boldness: Int16

  /// The shares that the development parts favour.
  package static let standard = NameExperts(features: 12, network: 6, boldness: 20)

  /// Takes shares.
  package init(features: Int16, network: Int16, boldness: Int16) {
    self.features = features
    self.network = network
    self.boldness = boldness
  }

  /// Adds the network's scores to those of the features, each by its share.
  func join(_ scores: inout [SIMD16<Int16>], _ other: [SIMD16<Int16>]) {
    for place in scores.indices {
      scores[place] = (scores[place] &>> 2) &* features &>> 2 &+ (other[place] &* network) &>> 4
      scores[place][NameLabel.outside] &-= boldness
    }
  }
}
