using System.Collections.Immutable;
using System.Text.Json;
using Reftel.Analysis.Dates;
using Reftel.Analysis.Questions.Sources;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>A judgement line as one JSON object; docs/question.md names its members. What is not known is null.</summary>
public static class LineJson
{
    public const string Schema = "reftel/question-line/1";

    public static void Write(Utf8JsonWriter json, JudgementLine line)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(line);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("question", line.Question.Id);
        json.WriteString("title", line.Question.Title);
        json.WriteString("asOf", line.AsOf.ToIso());
        json.WriteStartArray("judgements");
        foreach (LineEntry entry in line.Entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        Texts(json, "missing", line.Missing);
        json.WriteStartArray("contradictions");
        foreach (OfferedContradiction pair in line.Contradictions)
        {
            json.WriteStartObject();
            json.WriteString("reason", pair.Reason);
            json.WriteStartArray("statements");
            foreach (SourceStatement statement in new[] { pair.First, pair.Second })
            {
                json.WriteStartObject();
                json.WriteString("id", statement.Id);
                json.WriteString("quotation", statement.Quotation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineEntry entry)
    {
        SourceStatement statement = entry.Statement;
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("document", entry.Document.Id);
        json.WriteString("date", entry.Document.Date);
        json.WriteString("title", entry.Document.Title);
        json.WriteString("house", entry.Document.House);
        json.WriteString("kind", statement.Kind.ToWord());
        json.WriteString("marking", statement.Marking);
        json.WriteString("quotation", statement.Quotation);
        json.WriteString("content", statement.Content);
        json.WriteBoolean("wordsDiffer", entry.WordsDiffer);
        json.WriteString("speaker", statement.Speaker?.Name);
        json.WriteString("about", statement.About);
        json.WriteString("due", statement.Due);
        json.WriteString("condition", statement.Condition);
        json.WriteBoolean("negated", statement.Negated);
        Write(json, statement.Estimate);
        json.WriteString("hypothesis", entry.Kept.Hypothesis);
        Write(json, statement, entry.Support);
        Write(json, entry.Change);
        json.WriteString("standing", entry.Standing.State.ToWord());
        Texts(json, "standingReasons", entry.Standing.Reasons);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ledger.EntryEstimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull("estimate");
            return;
        }

        json.WriteStartObject("estimate");
        json.WriteString("term", estimate.Term);
        json.WriteString("kind", estimate.Kind.ToWord());
        json.WriteBoolean("negated", estimate.Negated);
        json.WriteString("use", estimate.Use.ToWord());
        json.WriteString("scale", estimate.Scale);
        json.WriteBoolean("scaleDeclared", estimate.ScaleDeclared);
        Number(json, "low", estimate.Low);
        Number(json, "high", estimate.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceStatement statement, JudgementSupport support)
    {
        json.WriteStartObject("support");
        json.WriteStartArray("notes");
        foreach (int note in statement.Notes)
        {
            json.WriteNumberValue(note);
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (RestsOn source in support.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("host", source.Host);
            json.WriteString("document", source.Document);
            Flag(json, "sameHouse", source.SameHouse);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("sameHouse", support.SameHouse);
        json.WriteNumber("houseKnown", support.HouseKnown);
        json.WriteBoolean("singleSource", support.IsSingleSource);
        json.WriteBoolean("unsourced", support.IsUnsourced);
        json.WriteStartObject("document");
        json.WriteNumber("sources", support.Document.Sources);
        json.WriteNumber("sameHouse", support.Document.SameHouse);
        json.WriteNumber("houseKnown", support.Document.HouseKnown);
        json.WriteEndObject();
        json.WriteStartArray("grades");
        foreach (SourceGrade grade in support.Grades)
        {
            json.WriteStartObject();
            json.WriteString("of", grade.Of);
            json.WriteString("reliability", grade.Reliability?.ToString());
            Number(json, "credibility", grade.Credibility);
            json.WriteString("by", grade.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineChange? change)
    {
        if (change is null)
        {
            json.WriteNull("change");
            return;
        }

        json.WriteStartObject("change");
        json.WriteStartObject("strength");
        json.WriteString("kind", change.Strength.Kind.ToWord());
        Flag(json, "meet", change.Strength.Meet);
        Write(json, "before", change.Strength.Before);
        Write(json, "now", change.Strength.Now);
        json.WriteNumber("scales", change.Strength.Scales);
        json.WriteNumber("sameOnScales", change.Strength.SameOnScales);
        json.WriteEndObject();
        json.WriteStartArray("scope");
        foreach (ScopeDifference difference in change.Scope)
        {
            json.WriteStartObject();
            json.WriteString("what", difference.What);
            json.WriteString("before", difference.Before);
            json.WriteString("now", difference.Now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "newSources", change.NewSources);
        Texts(json, "lostSources", change.LostSources);
        if (change.Said is { } said)
        {
            json.WriteStartObject("said");
            Texts(json, "in", said.In.Select(QuestionWords.ToWord));
            json.WriteString("why", said.Why);
            Texts(json, "evidence", said.Evidence);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("said");
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, StatedInterval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("term", interval.Term);
        json.WriteString("scale", interval.Scale);
        json.WriteBoolean("scaleDeclared", interval.IsDeclared);
        json.WriteNumber("low", interval.Low);
        json.WriteNumber("high", interval.High);
        json.WriteEndObject();
    }

    internal static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Flag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } value)
        {
            json.WriteBoolean(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
