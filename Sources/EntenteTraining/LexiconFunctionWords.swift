/// The closed-class words of English, which WordNet leaves out: determiners, pronouns, prepositions,
/// conjunctions, particles and auxiliaries.
///
/// A line is a lemma and, behind a colon, its other forms. Contractions stand in the parts tokens are cut
/// into.
enum LexiconFunctionWords {
  /// The lemmas of the table that are full verbs as well, also in their contracted forms.
  static let auxiliaries: Set<String> = ["be", "have", "do"]

  /// All lines.
  static let table = """
    be: am is are was were been being 'm 're 's
    have: has had having 've
    do: does did done doing
    will: would 'll wo
    can: could ca
    shall: should sha
    may: might
    must
    ought
    not: n't
    's
    'd
    to
    the
    a: an
    this: these
    that: those
    each
    every
    either
    neither
    some
    any
    no
    all
    both
    half
    such
    what
    which
    whichever
    whatever
    another
    other: others
    many
    much
    more
    most
    few
    fewer
    fewest
    little
    less
    least
    several
    enough
    i: me
    my
    mine
    myself
    we: us
    our
    ours
    ourselves
    you
    your
    yours
    yourself
    yourselves
    he: him
    his
    himself
    she: her
    hers
    herself
    it
    its
    itself
    they: them
    their
    theirs
    themselves
    one: ones
    oneself
    who: whom
    whose
    whoever
    someone
    somebody
    something
    anyone
    anybody
    anything
    everyone
    everybody
    everything
    nobody
    nothing
    none
    of
    in
    on
    at
    by
    for
    from
    with
    without
    within
    into
    onto
    upon
    over
    under
    underneath
    beneath
    below
    above
    about
    across
    after
    against
    along
    alongside
    amid
    amidst
    among
    amongst
    around
    as
    because
    before
    behind
    beside
    besides
    between
    beyond
    but
    concerning
    despite
    down
    during
    except
    excluding
    following
    including
    inside
    like
    near
    off
    opposite
    out
    outside
    past
    pending
    per
    regarding
    since
    than
    through
    throughout
    till
    toward
    towards
    unlike
    until
    up
    versus
    via
    whereas
    and
    or
    nor
    so
    yet
    if
    unless
    although
    though
    while
    whilst
    when
    whenever
    where
    wherever
    whether
    why
    how
    however
    once
    lest
    then
    there
    here
    """
}
