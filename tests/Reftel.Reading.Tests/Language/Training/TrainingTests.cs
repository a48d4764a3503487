using Reftel.Reading.Language.Models;
using Reftel.Reading.Language.Parsing;
using Reftel.Reading.Language.Tokens;
using Reftel.Train;
using Reftel.Train.Learning;
using Reftel.Train.Treebanks;
using Xunit;

namespace Reftel.Reading.Tests.Language.Training;

/// <summary>The trainer: what it takes, what it refuses, and that it gives the same bytes each time.</summary>
public sealed class TrainingTests
{
    private const string Treebank = """
        # newdoc id = one
        # text = The envoy left.
        1	The	the	DET	DT	_	2	det	_	_
        2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
        3	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        # text = He didn't meet her.
        1	He	he	PRON	PRP	_	4	nsubj	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	meet	meet	VERB	VB	_	0	root	_	_
        5	her	she	PRON	PRP	_	4	obj	_	SpaceAfter=No
        5.1	_	_	_	_	_	_	_	_	_
        6	.	.	PUNCT	.	_	4	punct	_	_

        # text = The old minister met the envoy.
        1	The	the	DET	DT	_	3	det	_	_
        2	old	old	ADJ	JJ	_	3	amod	_	_
        3	minister	minister	NOUN	NN	_	4	nsubj	_	_
        4	met	meet	VERB	VBD	_	0	root	_	_
        5	the	the	DET	DT	_	6	det	_	_
        6	envoy	envoy	NOUN	NN	_	4	obj	_	SpaceAfter=No
        7	.	.	PUNCT	.	_	4	punct	_	_

        """;

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        byte[] once = Train();
        Assert.Equal(once, Train());
        ParsedSentence sentence = new SentenceAnalyzer(EnglishModel.Read(once)).Parse([.. "The old minister met the envoy .".Split(' ').Select(w => new Token(default, w))]);
        Assert.Equal([2, 2, 3, -1, 5, 3, 3], sentence.Words.Select(w => w.Head));
        Assert.Equal(["det", "amod", "nsubj", "root", "det", "obj", "punct"], sentence.Words.Select(w => w.Relation));
        Assert.Equal("meet", sentence.Words[3].Lemma);
    }

    [Theory]
    [InlineData("1\tA\ta\tDET", "x:1: a word has 10 columns parted by tabs, this line has 4")]
    [InlineData("2\tA\ta\tDET\tDT\t_\t0\troot\t_\t_", "x:1: word 1 is expected here, not '2'")]
    [InlineData("1\tA\ta\tDET\tDT\t_\tzero\troot\t_\t_", "x:1: the head 'zero' is not a number")]
    [InlineData("1\tA\ta\tDET\tDT\t_\t3\tdet\t_\t_", "x:2: word 1 of the sentence that ends here has head 3, but there are 1 words")]
    [InlineData("1\tA\ta\tDET\tDT\t_\t0\troot\t_\t_\n2\tB\tb\tDET\tDT\t_\t0\troot\t_\t_", "x:3: the sentence that ends here has 2 roots")]
    [InlineData("1\tA\ta\tDET\tDT\t_\t2\tdet\t_\t_\n2\tB\tb\tX\tX\t_\t1\tdet\t_\t_\n3\tB\tb\tX\tX\t_\t0\troot\t_\t_", "x:4: the heads of the sentence that ends here go in a circle")]
    public void What_is_not_CoNLL_U_is_named_with_its_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<TreebankException>(() => ConlluReader.Read(new StringReader(text), "x")).Message);

    [Theory]
    [InlineData("folder")]
    [InlineData("folder -o")]
    [InlineData("folder -o m --epochs none")]
    [InlineData("folder -o m --epochs 0")]
    [InlineData("folder other -o m")]
    [InlineData("evaluate")]
    [InlineData("evaluate file -o m")]
    [InlineData("--what")]
    [InlineData("")]
    public void What_is_not_understood_is_not_guessed(string line) =>
        Assert.Null(TrainOptions.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void A_folder_without_trees_is_an_error()
    {
        string folder = Directory.CreateTempSubdirectory("reftel-train-").FullName;
        Assert.Contains("no sentence", Assert.Throws<TreebankException>(() => TreebankFolder.Read(folder)).Message, StringComparison.Ordinal);
        Directory.Delete(folder);
        Assert.Contains("no such folder", Assert.Throws<TreebankException>(() => TreebankFolder.Read(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_model_are_refused() => Assert.Throws<FormatException>(() => EnglishModel.Read([3, 65, 66, 67]));

    private static byte[] Train() => new ModelTraining(20, _ => { }).Run([.. Enumerable.Repeat(ConlluReader.Read(new StringReader(Treebank), "tiny"), 4).SelectMany(s => s)]);
}
