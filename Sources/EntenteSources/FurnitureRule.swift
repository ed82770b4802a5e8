/// Why a passage is taken for furniture: the named rules of `docs/rules/furniture.md`.
public enum FurnitureRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Reader comments and the form for them.
  case response = "furniture.response"
  /// Buttons and calls to pass the article on.
  case share = "furniture.share"
  /// Calls to follow somebody on a network.
  case follow = "furniture.follow"
  /// How long reading takes.
  case readingTime = "furniture.reading-time"
  /// Pointers to other articles.
  case related = "furniture.related"
  /// A line of a list of other articles that ends with its author.
  case relatedBy = "furniture.related-by"
  /// Newsletters, membership, donations.
  case subscribe = "furniture.subscribe"
  /// Who holds the rights.
  case copyright = "furniture.copyright"
  /// Who reported, edited or translated.
  case credits = "furniture.credits"
  /// Whose views these are, how to cite them.
  case disclaimer = "furniture.disclaimer"
  /// Cookie notices, terms, labels of advertisements.
  case notice = "furniture.notice"
  /// Words of buttons and menus.
  case controls = "furniture.controls"
  /// How to write to the outlet.
  case contact = "furniture.contact"
  /// What the outlet is, whom it serves, who pays for it.
  case about = "furniture.about"
  /// A label with its value: a code, a score, a count.
  case label = "furniture.label"
  /// What follows on the line that says who reported and edited.
  case behindCredits = "furniture.behind-credits"
  /// Who the author or the outlet is.
  case authorBox = "furniture.author-box"
  /// The way from the home page to this one.
  case breadcrumb = "furniture.breadcrumb"
  /// Key words, topics, categories.
  case tags = "furniture.tags"
  /// A line of the head once more.
  case `repeat` = "furniture.repeat"
  /// A fragment that repeats words of the title behind a run of white space.
  case keyword = "furniture.keyword"
  /// A short line after the end of the article with nothing under it.
  case dangling = "furniture.dangling"
  /// A block that is nothing but a link to another page.
  case link = "furniture.link"
  /// In a document with pages, a line that runs at their heads or feet.
  case runningHead = "furniture.running-head"
  /// The number of a page.
  case pageNumber = "furniture.page-number"
  /// In a mail, what follows on a line of two dashes.
  case signature = "furniture.signature"
}
