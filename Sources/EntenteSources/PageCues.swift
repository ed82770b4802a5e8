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
    let (whole, beginnings) = (Self.whole, Self.beginnings)
    var cues: UInt64 = 0
    var hash = WordMarks.emptyHash
    var length = 0
    var lower = false
    for byte in names {
      let isUpper = byte &- 0x41 < 26
      let isWord = isUpper || byte &- 0x61 < 26 || byte &- 0x30 < 10
      if !isWord || (isUpper && lower) {
        if length > 0 { cues |= whole[hash] }
        hash = WordMarks.emptyHash
        length = 0
      }
      lower = isWord && !isUpper
      guard isWord else { continue }
      hash = WordMarks.next(hash, byte)
      length += 1
      if length >= 5, length <= longestBeginning { cues |= beginnings[hash] }
    }
    if length > 0 { cues |= whole[hash] }
    return PageCues(rawValue: UInt16(cues))
  }

  private var mark: UInt64 { UInt64(rawValue) }

  private static let longestBeginning = 10
  private static let beginnings = WordMarks([
    (
      furniture.mark,
      """
      relatedp relateda relatedc relateds relatedl sharet shareb sharel sharei socials socialb sociali
      sociall newsl subscri promo adverti sponsor breadcrumb sidebar recirc recommend trending taboola
      outbrain navig mostp mostr mostv readmore readnext morefrom morestor signup pagin
      """
    ),
    (
      notice.mark,
      """
      cookie popup onetrust modal
      """
    ),
    (
      comments.mark,
      """
      commentl commenta commentf commentb commentsc commentst disqus
      """
    ),
  ])
  private static let whole = WordMarks([
    (
      furniture.mark,
      """
      ad ads advert adslot adunit adbox adwrap dfp gpt nav navbar navigation menu submenu breadcrumb
      sidebar footer foot related share shares sharing sharebar social follow newsletter subscribe
      subscription signup optin promo promos sponsor sponsored banner toolbar widget widgets recirc
      trending popular outbrain taboola zergnet teaser teasers pagination pager tags taglist tagcloud
      topics keywords login search copyright disclaimer print recommended readnext upnext nextup
      alsoread seealso jumpto skip rating ratings ticker playlist livefyre paywall donate donation cta
      bio aboutauthor authorbox authorbio aside rail complementary contentinfo prevnext mailchimp
      printfriendly addtoany sharedaddy mostread mostpopular hovercard popover tooltip flyout
      dropdown megamenu prev nextprev
      """
    ),
    (
      notice.mark,
      """
      cookie cookies consent gdpr popup modal overlay lightbox onetrust
      """
    ),
    (
      comments.mark,
      """
      comment comments respond disqus discussion replies commentlist talkback
      """
    ),
    (
      article.mark,
      """
      article story post entry news single blog
      """
    ),
    (
      body.mark,
      """
      body content text copy main richtext markup prose inner
      """
    ),
    (
      article.union(body).mark,
      """
      articlebody articletext articlecontent articlecopy storybody storytext storycontent postbody
      postcontent posttext entrycontent entrybody entrytext newsbody newstext newscontent bodycopy
      bodytext maincontent contentbody
      """
    ),
    (
      byline.mark,
      """
      byline author authors dateline pubdate published updated timestamp date time meta metadata
      reporter contributor contributors writer postmeta articlemeta entrymeta posted
      """
    ),
    (
      caption.mark,
      """
      caption credit credits photocredit imagecredit legend
      """
    ),
    (
      unseen.mark,
      """
      sronly visuallyhidden offscreen
      """
    ),
  ])
}
