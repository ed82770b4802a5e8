/// The words that are two syntactic words without an apostrophe: "cannot", "gonna", and the common misspellings
/// without one ("dont").
enum Contractions {
  /// For each word the number of bytes of its first part.
  static let table: TokenizerTable<UInt8> = {
    var cuts: [UInt64: UInt8] = [:]
    for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = entry.split(separator: "+")
      cuts[WordHash.of(parts.joined())] = UInt8(parts[0].utf8.count)
    }
    return TokenizerTable(cuts, empty: 0)
  }()

  private static let list = """
    can+not kind+a sort+a lot+ta gon+na wan+na got+ta ought+a out+ta gim+me lem+me do+nt did+nt does+nt is+nt are+nt was+nt were+nt
    have+nt has+nt had+nt would+nt could+nt should+nt ca+nt wo+nt ai+nt i+ve you+ve they+ve you+re they+re i+m
    that+s there+s what+s
    """
}
