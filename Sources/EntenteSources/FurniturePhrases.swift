extension CuePhrases {
  /// The phrases of English-language sites. `docs/rules/furniture.md` has an example for each rule.
  static let english = CuePhrases([
    (
      .response, 16,
      """
      leave a comment *
      leave a reply *
      leave your comment *
      post a comment *
      post comment
      add a comment *
      write a comment *
      your email address will not be published *
      required fields are marked *
      # comments
      # comment
      comments
      comment
      comments #
      no comments *
      0 comments
      comments are closed *
      join the discussion *
      join the conversation *
      view comments *
      show comments *
      load comments *
      view all comments *
      be the first to comment *
      # responses
      # responses to *
      save my name *
      log in to comment *
      you must be logged in *
      tell us what you think *
      what do you think : *
      have your say *
      notify me of *
      was this article *
      was this story *
      was this page *
      was this helpful *
      did you find this *
      rate this *
      """
    ),
    (
      .share, 12,
      """
      share
      shares
      # shares
      share : *
      share on *
      share via *
      share tweet *
      share with *
      share this
      share this on *
      share this : *
      share this article *
      share this story *
      share this post *
      share this page *
      share this with *
      share this news *
      share article *
      share the article *
      tweet
      tweet this *
      copy link *
      copy url *
      email this *
      print this *
      print
      print article
      like this story *
      spread the word *
      send by email
      facebook twitter *
      twitter facebook *
      facebook
      twitter
      whatsapp
      linkedin
      telegram
      pinterest
      """
    ),
    (
      .follow, 24,
      """
      follow
      follow :
      follow us *
      please follow us *
      follow him on *
      follow her on *
      follow them on *
      follow me on *
      follow * on twitter *
      follow * on facebook *
      follow * on instagram *
      follow * on linkedin *
      follow * on telegram *
      follow * on x
      follow * on social media *
      do follow *
      find us on *
      like us on *
      join us on *
      join our whatsapp *
      join our telegram *
      stay connected *
      connect with us *
      watch us on *
      """
    ),
    (
      .readingTime, 8,
      """
      # min read
      # mins read
      # minute read
      # minutes read
      # min
      read time *
      read in # minutes
      reading time *
      estimated reading time *
      time to read *
      """
    ),
    (
      .related, 40,
      """
      also read *
      read also *
      also see : *
      also on : *
      see also *
      read more : *
      read more
      read more about *
      read more on *
      read more from *
      read more stories *
      read next *
      read : *
      read the full *
      related
      related : *
      related articles *
      related article *
      related stories *
      related story *
      related posts *
      related news *
      related topics *
      related content *
      related coverage *
      related reading *
      related links *
      related tags *
      related video *
      related videos
      more on this *
      more stories
      more news
      must read
      must read : *
      further reading : *
      most popular
      most viewed
      most read
      most popular in *
      most read in *
      top stories
      trending now
      more on this story
      more like this *
      more :
      don t miss *
      you may also like *
      you might also like *
      you might be interested *
      recommended
      recommended for you *
      recommended stories *
      recommended reading *
      recommended articles *
      trending
      trending stories *
      further reading
      up next *
      click here *
      * click here
      for more information click *
      for more click *
      for more news *
      for more on this *
      editor s picks *
      editors picks *
      our latest stories *
      latest news
      in case you missed it *
      watch : *
      watch live *
      watch now *
      watch more *
      listen : *
      view gallery *
      photos : *
      video : *
      see more : *
      """
    ),
    (
      .related, 8,
      """
      more from *
      next article *
      previous article *
      next post *
      previous post *
      next story *
      """
    ),
    (
      .related, 14,
      """
      next week : *
      quiz : *
      poll : *
      podcast : *
      coming soon : *
      also in this issue *
      in the next issue *
      also today : *
      """
    ),
    (
      .credits, 14,
      """
      updated at *
      updated on *
      updated : *
      last updated *
      last modified *
      first published *
      originally published *
      """
    ),
    (
      .subscribe, 36,
      """
      subscribe
      subscribe : *
      subscribe to *
      subscribe now *
      subscribe today *
      subscribe for *
      subscribe here *
      sign up *
      sign in
      sign in to *
      to subscribe to our *
      to subscribe to the *
      support our *
      support us *
      support independent *
      enjoyed this *
      found this useful *
      liked this *
      like what you *
      donate
      donate to *
      donate now *
      donate today *
      become a member *
      become a subscriber *
      become a supporter *
      get our *
      get the latest *
      get the day s *
      get daily *
      get breaking *
      get more from *
      get access *
      join our mailing *
      join our newsletter *
      join our community *
      enter your email *
      already a subscriber *
      you have read # *
      you ve read # *
      you have # free *
      unsubscribe *
      view in browser *
      you are receiving this *
      you received this *
      already have an account *
      this article is for subscribers *
      create a free account *
      download our app *
      download the app *
      download our * app *
      newsletter
      newsletters
      our newsletter *
      * to our newsletter *
      * for our newsletter *
      * our daily newsletter *
      """
    ),
    (
      .copyright, 60,
      """
      © *
      c #
      c # *
      copyright
      copyright # *
      copyright © *
      copyright c # *
      copyright by *
      all rights reserved *
      * all rights reserved
      this material may not be published *
      """
    ),
    (
      .credits, 40,
      """
      reporting by *
      editing by *
      writing by *
      additional reporting *
      additional reporting by *
      translated by *
      translation by *
      edited by *
      compiled by *
      photo by *
      photos by *
      photograph : *
      image credit *
      image : *
      image courtesy *
      photo : *
      photo credit *
      picture : *
      credit : *
      source : *
      sources : *
      with inputs from *
      with input from *
      with files from *
      with agency inputs *
      * contributed to this report
      * contributed to this story
      * contributed to this article
      * contributed to this brief
      * contributed to this briefing
      * contributed to this piece
      * contributed to this dispatch
      * contributed to this post
      * contributed to this coverage
      * contributed to this analysis
      with reporting by *
      with reporting from *
      with additional reporting *
      with contributions from *
      with material from *
      * contributed reporting
      this story was originally published *
      this article was originally published *
      this article originally appeared *
      this story originally appeared *
      this article first appeared *
      this article was first published *
      this story has not been edited *
      this story has been published from a wire *
      """
    ),
    (
      .disclaimer, 70,
      """
      the views expressed *
      views expressed *
      the opinions expressed *
      opinions expressed *
      the views and opinions *
      the views in this *
      disclaimer *
      to cite *
      cite this *
      how to cite *
      views are the author s *
      views are those of *
      opinions are the author s *
      opinions are those of *
      all views are *
      all opinions are *
      the views are * own
      * takes no institutional position *
      * takes no corporate position *
      suggested citation *
      editor s note *
      editors note *
      this article has been updated *
      this story has been updated *
      this article was updated *
      this story was updated *
      this is a developing story *
      this is a breaking news *
      for the latest updates *
      * do not necessarily reflect *
      * does not necessarily reflect *
      * not responsible for the content of external *
      """
    ),
    (
      .notice, 70,
      """
      we use cookies *
      this website uses cookies *
      this site uses cookies *
      our website uses cookies *
      our site uses cookies *
      we and our # partners *
      we and our partners *
      by using this site *
      by continuing to use *
      by continuing to browse *
      by continuing to visit *
      by subscribing you *
      by signing up *
      accept
      accept all *
      accept cookies *
      manage cookies *
      manage preferences
      privacy policy *
      privacy notice *
      privacy overview
      terms of use *
      terms of service *
      terms and conditions *
      advertisement
      advertisements
      advertisement : *
      advert
      advertising
      sponsored
      sponsored content *
      advertise with *
      promoted content
      paid content *
      story continues below *
      article continues below *
      article continues after *
      story continues after *
      scroll to continue *
      continue reading *
      continue reading below
      keep reading *
      your browser does not support *
      please enable javascript *
      javascript is disabled *
      it appears that you are currently using ad *
      """
    ),
    (
      .controls, 6,
      """
      exit mobile version
      skip to *
      back to top *
      back to home *
      back to all *
      load more *
      view all *
      show more *
      see all *
      see more *
      close
      close video
      video
      menu
      search
      home
      next
      previous
      play
      play video
      pause
      mute
      login
      log in *
      download pdf *
      view pdf
      open in app
      listen to this article *
      listen to article *
      listen
      text size *
      font size *
      toggle *
      loading *
      image # of #
      page # of #
      hide caption
      toggle caption
      enlarge this image *
      enlarge image
      view larger image
      expand
      """
    ),
    (
      .contact, 30,
      """
      contact us *
      contact the author *
      contact the writer *
      contact the reporter *
      contact : *
      for media inquiries *
      for media enquiries *
      for more information contact *
      for more information please contact *
      for further information please contact *
      press contact *
      media contact *
      write to us *
      email us *
      got a tip *
      have a tip *
      send us your *
      send us a tip *
      do you have a tip *
      do you have a story *
      send tips *
      """
    ),
    (
      .authorBox, 200,
      """
      about the author *
      about author *
      about the writer *
      about the authors *
      author bio *
      welcome to * your * source *
      welcome to our *
      view all posts *
      view all posts by *
      more by *
      more posts by *
      all posts by *
      see all posts *
      """
    ),
    (
      .tags, 8,
      """
      posted in *
      """
    ),
    (
      .tags, 40,
      """
      tags
      tagged : *
      tags : *
      tag : *
      tagged with *
      tagged in *
      filed under *
      filed in *
      topics
      topics : *
      topic : *
      categories
      categories : *
      category : *
      keywords : *
      key words : *
      in this article : *
      in this story : *
      """
    ),
  ])
}
