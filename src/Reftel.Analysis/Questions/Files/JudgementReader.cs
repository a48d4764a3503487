using System.Collections.Immutable;
using Reftel.Analysis.Ledger;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads judgements on the question, and what people say of sources.</summary>
internal static class JudgementReader
{
    public static KeptJudgement Read(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a judgement", reading, "statement", "accepted-on", "by", "hypothesis", "words", "changed");
        string statement = fields.Needed("statement");
        if (statement.Length > 0 && !EvidenceWords.IsStatement(statement))
        {
            fields.Wrong(fields.At("statement"), $"\"{statement}\" is not the id of a statement, such as 07MINSK1009/s3; reftel statements lists them");
        }
        else if (statement.Length > 0)
        {
            reading.Give(fields.At("statement"), "judgement of statement", statement);
        }

        return new KeptJudgement
        {
            Statement = statement,
            AcceptedOn = fields.NeededDay("accepted-on"),
            By = fields.Text("by"),
            Hypothesis = fields.Named("hypothesis", "hypothesis"),
            Words = fields.Text("words"),
            Changed = Changed(fields["changed"], reading),
        };
    }

    public static WithdrawnSource Withdrawn(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a withdrawn source", reading, "source", "on", "reason", "by");
        return new WithdrawnSource(fields.Needed("source"), fields.NeededDay("on"), fields.Needed("reason"), fields.Text("by"));
    }

    public static SourceGrade Grade(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a grade", reading, "of", "reliability", "credibility", "by", "on", "note");
        string? letter = fields.Text("reliability")?.ToUpperInvariant();
        if (letter is not null && letter is not [>= 'A' and <= 'F'])
        {
            fields.Wrong(fields.At("reliability"), $"\"{letter}\" is no reliability; it is A (completely reliable) to E (unreliable), or F where it cannot be judged");
            letter = null;
        }

        int? credibility = fields.Number("credibility", 1, 6);
        if (fields["reliability"] is null && fields["credibility"] is null)
        {
            reading.Report(node, QuestionCodes.Missing, "a grade has reliability (A to F) of the source, credibility (1 to 6) of what it says, or both");
        }

        return new SourceGrade(fields.Needed("of"), letter?[0], credibility, fields.Needed("by"), fields.Day("on"), fields.Text("note"));
    }

    private static SaidChange? Changed(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return null;
        }

        var fields = new YamlFields(node, "a change", reading, "in", "why", "evidence");
        ImmutableArray<ChangeIn> changed = [.. fields.Texts("in").Select(word => fields.Word<ChangeIn>(fields.At("in"), word, QuestionWords.ToWord)).OfType<ChangeIn>().Distinct().Order()];
        return new SaidChange(changed, fields.Needed("why"), fields.Texts("evidence"));
    }
}
