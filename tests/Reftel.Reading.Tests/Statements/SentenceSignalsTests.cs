using Reftel.Evaluate.Sentences;
using Reftel.Reading.Documents;
using Reftel.Reading.Language.Tokens;
using Reftel.Reading.Statements.Attribution;
using Reftel.Reading.Text;
using Reftel.Testing;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>No sentence that says more than a plain fact is passed over for want of a signal.</summary>
public sealed class SentenceSignalsTests
{
    [Theory]
    [InlineData("sentences-open.txt")]
    [InlineData("sentences-estimates.txt")]
    public void Whatever_is_more_than_a_fact_has_a_signal(string file)
    {
        string path = Path.Combine(Samples.Root, "tests", "Reftel.Reading.Tests", "Statements", "Gold", file);
        IEnumerable<AnnotatedSentence> more = AnnotatedSentence.ReadFile(path).Where(sentence => sentence.Estimates.Count > 0 || (sentence.Kind != StatementKind.Information && sentence.Voice != "comment"));

        Assert.All(more, sentence => Assert.True(Has(sentence.Text), sentence.Text));
    }

    [Theory]
    [InlineData("The ferry sank in the night.")]
    [InlineData("Two ships lay in the harbour.")]
    public void A_plain_fact_has_none(string sentence) => Assert.False(Has(sentence));

    private static bool Has(string sentence) => SentenceSignals.Any(TrueCase.Restore(EnglishTokenizer.Tokenize(sentence, new TextSpan(0, sentence.Length))));
}
