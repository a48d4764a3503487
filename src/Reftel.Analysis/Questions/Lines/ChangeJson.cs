using System.Text.Json;

namespace Reftel.Analysis.Questions.Lines;

/// <summary>What changed between judgements, as a member of the line.</summary>
internal static class ChangeJson
{
    public static void Write(Utf8JsonWriter json, LineChange? change)
    {
        if (change is null)
        {
            json.WriteNull("change");
            return;
        }

        json.WriteStartObject("change");
        json.WriteStartObject("strength");
        json.WriteString("kind", change.Strength.Kind.ToWord());
        QuestionJson.Flag(json, "meet", change.Strength.Meet);
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
        QuestionJson.Texts(json, "newSources", change.NewSources);
        QuestionJson.Texts(json, "lostSources", change.LostSources);
        if (change.Said is { } said)
        {
            json.WriteStartObject("said");
            QuestionJson.Texts(json, "in", said.In.Select(QuestionWords.ToWord));
            json.WriteString("why", said.Why);
            QuestionJson.Texts(json, "evidence", said.Evidence);
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
}
