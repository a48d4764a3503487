using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Statements.Prose;
using Reftel.Reading.Text;
using Reftel.Testing;
using Reftel.Testing.Hostile;
using Xunit;

namespace Reftel.Reading.Tests.Statements;

/// <summary>Words of the prose lead back to the same words of the original, and everything found lies in its document, in order.</summary>
public sealed class ProseLawTests
{
    public static TheoryData<string> Names => [.. Samples.Readable.Select(sample => sample.Name)];

    public static TheoryData<string> HostileNames => [.. HostileInput.All.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_of_the_prose_stands_in_the_original(string name)
    {
        foreach (Document document in DocumentReader.Read(Samples.Readable.Single(sample => sample.Name == name).Source!))
        {
            DocumentProse prose = ProseReader.Read(document);
            int letters = 0;
            int astray = 0;
            for (int i = 0; i < prose.Text.Length; i++)
            {
                if (char.IsLetterOrDigit(prose.Text[i]))
                {
                    int place = prose.ToSource(new TextSpan(i, 1)).Start;
                    letters++;
                    astray += document.Source.Text[place] == prose.Text[i] || document.Source.Text[place] == '&' ? 0 : 1;
                }
            }

            // A letter that a reader mended, as a misread digit, is not in the original.
            Assert.True(astray * 500 <= letters, $"{astray} of {letters} letters do not stand where the prose says");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_found_lies_in_its_document_in_order(string name)
    {
        foreach (Document document in DocumentReader.Read(Samples.Readable.Single(sample => sample.Name == name).Source!))
        {
            Check(StatementReader.AddTo(document));
        }
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Hostile_text_is_read_to_its_end(string name)
    {
        foreach (Document document in DocumentReader.Read(SourceText.From(HostileInput.All.Single(input => input.Name == name).At(1 << 16))))
        {
            Check(StatementReader.AddTo(document));
        }
    }

    private static void Check(Document read)
    {
        Assert.All(read.Statements, statement =>
        {
            Assert.True(read.Segment.Span.Contains(statement.Span));
            foreach (StatementWords? words in (StatementWords?[])[statement.Speaker, statement.Cue, statement.Content, statement.ReportedBy, statement.Condition])
            {
                Assert.All(words?.Spans ?? [], span => Assert.True(!span.IsEmpty && read.Segment.Span.Contains(span)));
            }

            Assert.True(statement.Estimate is not { } index || (index >= 0 && index < read.Estimates.Length));
        });
        Assert.Equal(read.Statements.Length, read.Statements.Select(statement => statement.Id).Distinct().Count());
        for (int i = 1; i < read.Estimates.Length; i++)
        {
            Assert.True(read.Estimates[i - 1].Span.End <= read.Estimates[i].Span.Start);
        }
    }
}
