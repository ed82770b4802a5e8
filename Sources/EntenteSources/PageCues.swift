/// What the names that a page gives its elements (class, id, role, …) say about the part they play.
///
/// Names are cut at anything that is no letter or digit and where lower case meets upper case; each piece is
/// looked up whole, and its beginnings among those of words that are often run together (`relatedposts`).
struct PageCues: OptionSet, Sendable {
  /// The bits.
  let rawValue: UInt16

  /// What a site puts around an article: navigation, sharing, related links, notices, advertisements.
  static let furniture = PageCues(rawValue: 1 << 0)
  /// What readers wrote underneath.
  static let comments = PageCues(rawValue: 1 << 1)
  /// Who wrote it, when; or a box about the author.
  static let byline = PageCues(rawValue: 1 << 2)
  /// The line under a picture.
  static let caption = PageCues(rawValue: 1 << 3)
  /// Something of an article or a post.
  static let article = PageCues(rawValue: 1 << 4)
  /// A body, content or text.
  static let body = PageCues(rawValue: 1 << 5)
  /// For screen readers only.
  static let unseen = PageCues(rawValue: 1 << 6)

  /// Notices that are laid over a page: cookies, consent, dialogs.
  static let notice = PageCues(rawValue: 1 << 7)

  /// Reads the names in one attribute's value.
  static func read(_ names: UnsafeBufferPointer<UInt8>) -> PageCues {
    var cues: PageCues = []
    var hash = WordSet.emptyHash
    var length = 0
    var lower = false
    for byte in names {
      let isUpper = byte &- 0x41 < 26
      let isWord = isUpper || byte &- 0x61 < 26 || byte &- 0x30 < 10
      if !isWord || (isUpper && lower) {
        if length > 0 { cues.formUnion(whole(hash)) }
        hash = WordSet.emptyHash
        length = 0
      }
      lower = isWord && !isUpper
      guard isWord else { continue }
      hash = WordSet.next(hash, byte)
      length += 1
      if length >= 5 { cues.formUnion(beginning(hash)) }
    }
    if length > 0 { cues.formUnion(whole(hash)) }
    return cues
  }

  private static func whole(_ hash: UInt64) -> PageCues {
    if noticeWords.contains(hash) { return .notice }
    if furnitureWords.contains(hash) { return .furniture }
    if articleWords.contains(hash) { return .article }
    if bodyWords.contains(hash) { return .body }
    if bylineWords.contains(hash) { return .byline }
    if captionWords.contains(hash) { return .caption }
    if commentWords.contains(hash) { return .comments }
    if joinedWords.contains(hash) { return [.article, .body] }
    return unseenWords.contains(hash) ? .unseen : []
  }

  private static func beginning(_ hash: UInt64) -> PageCues {
    if furnitureBeginnings.contains(hash) { return .furniture }
    if noticeBeginnings.contains(hash) { return .notice }
    return commentBeginnings.contains(hash) ? .comments : []
  }

  private static let furnitureWords = WordSet(
    """
    ad ads advert adslot adunit adbox adwrap dfp gpt nav navbar navigation menu submenu breadcrumb sidebar
    footer foot related share shares sharing sharebar social follow newsletter subscribe subscription
    signup optin promo promos sponsor sponsored banner toolbar widget widgets recirc trending popular
    outbrain taboola zergnet teaser teasers pagination pager tags taglist tagcloud topics keywords login
    search copyright disclaimer print recommended readnext upnext nextup alsoread seealso jumpto skip
    rating ratings ticker playlist livefyre paywall donate donation cta bio aboutauthor authorbox
    authorbio aside rail complementary contentinfo prevnext mailchimp printfriendly addtoany sharedaddy
    mostread mostpopular
    """)
  private static let furnitureBeginnings = WordSet(
    """
    relatedp relateda relatedc relateds relatedl sharet shareb sharel sharei socials socialb sociali
    sociall newsl subscri promo adverti sponsor breadcrumb sidebar recirc recommend trending taboola
    outbrain navig mostp mostr mostv readmore readnext morefrom morestor signup pagin
    """)
  private static let noticeWords = WordSet(
    "cookie cookies consent gdpr popup modal overlay lightbox onetrust")
  private static let noticeBeginnings = WordSet("cookie popup onetrust modal")
  private static let commentWords = WordSet(
    "comment comments respond disqus discussion replies commentlist talkback")
  private static let commentBeginnings = WordSet(
    "commentl commenta commentf commentb commentsc commentst disqus")
  private static let articleWords = WordSet("article story post entry news single blog")
  private static let bodyWords = WordSet("body content text copy main richtext markup prose inner")
  private static let joinedWords = WordSet(
    """
    articlebody articletext articlecontent articlecopy storybody storytext storycontent postbody
    postcontent posttext entrycontent entrybody entrytext newsbody newstext newscontent bodycopy bodytext
    maincontent contentbody
    """)
  private static let bylineWords = WordSet(
    """
    byline author authors dateline pubdate published updated timestamp date time meta metadata reporter
    contributor contributors writer postmeta articlemeta entrymeta posted
    """)
  private static let captionWords = WordSet(
    "caption credit credits photocredit imagecredit wp-caption-text legend")
  private static let unseenWords = WordSet("sronly visuallyhidden offscreen")
}
