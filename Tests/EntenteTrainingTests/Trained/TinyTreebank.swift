import EntenteTraining

/// A few sentences of our own with trees, for tests that train.
enum TinyTreebank {
  static let conllu = """
    # text = The minister signed two treaties.
    1	The	the	DET	DT	Definite=Def|PronType=Art	2	det	_	_
    2	minister	minister	NOUN	NN	Number=Sing	3	nsubj	_	_
    3	signed	sign	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
    4	two	two	NUM	CD	NumType=Card	5	nummod	_	_
    5	treaties	treaty	NOUN	NNS	Number=Plur	3	obj	_	SpaceAfter=No
    6	.	.	PUNCT	.	_	3	punct	_	_

    # text = They don't trade.
    1	They	they	PRON	PRP	Case=Nom|Number=Plur	4	nsubj	_	_
    2-3	don't	_	_	_	_	_	_	_	_
    2	do	do	AUX	VBP	Tense=Pres|VerbForm=Fin	4	aux	_	_
    3	n't	not	PART	RB	_	4	advmod	_	_
    4	trade	trade	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
    5	.	.	PUNCT	.	_	4	punct	_	_

    # text = Borders closed in May
    1	Borders	border	NOUN	NNS	Number=Plur	2	nsubj	_	_
    2	closed	close	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
    2.1	empty	empty	VERB	VBD	_	_	_	2:conj	_
    3	in	in	ADP	IN	_	4	case	_	_
    4	May	May	PROPN	NNP	Number=Sing	2	obl	_	_

    """

  static func treebank() throws -> Treebank {
    Treebank(try ConlluFile.parse(conllu))
  }
}
