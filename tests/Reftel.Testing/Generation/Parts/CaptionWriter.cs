using Reftel.Reading.Documents;

namespace Reftel.Testing.Generation.Parts;

/// <summary>Captions and passing lines between class line and E.O. line.</summary>
internal static class CaptionWriter
{
    public static void Write(Draft draft)
    {
        List<string> captions = Draw(draft);
        draft.Truth.Captions.AddRange(captions);
        bool passingFirst = draft.Random.Percent(25);
        if (passingFirst)
        {
            WritePassing(draft);
        }

        foreach (string caption in captions)
        {
            bool stroked = caption == "STADIS" && draft.Random.Percent(50);
            draft.AddHead(stroked ? "STADIS//////////////////////////" : caption);
        }

        if (captions.Contains("SIPDIS") && draft.Random.Percent(25))
        {
            draft.Add(BlockRole.Head, 1, false, "SIPDIS");
        }

        if (!passingFirst)
        {
            WritePassing(draft);
        }
    }

    private static List<string> Draw(Draft draft)
    {
        SeededRandom random = draft.Random;
        var captions = new List<string>();
        if (draft.Era == Era.Modern)
        {
            AddIf(85, "SIPDIS");
            AddIf(draft.IsClassified ? 25 : 0, "NOFORN");
            AddIf(draft.Classification == Classification.Unclassified ? 40 : 0, "SENSITIVE");
        }
        else
        {
            AddIf(draft.IsClassified ? 12 : 0, random.OneOf("EXDIS", "LIMDIS", "NODIS", "STADIS"));
            AddIf(draft.Era == Era.Eighties ? 4 : 0, "NOFORN");
        }

        AddIf(2, "CODEL");
        return captions;

        void AddIf(int percent, string caption)
        {
            if (random.Percent(percent))
            {
                captions.Add(caption);
            }
        }
    }

    private static void WritePassing(Draft draft)
    {
        SeededRandom random = draft.Random;
        var lines = new List<string>();
        for (int count = random.Percent(40) ? random.Between(1, 3) : 0; count > 0; count--)
        {
            string surname = random.Pick(Vocabulary.Persons.Surnames).ToUpperInvariant();
            lines.Add(random.Below(7) switch
            {
                0 => $"DEPT FOR EUR/{random.OneOf("WE", "CE", "RUS")}",
                1 => $"STATE PASS USAID FOR {surname}",
                2 => $"NSC FOR {surname}",
                3 => $"{random.OneOf("DEPARTMENT", "STATE")} FOR {random.OneOf("NEA/IR", "PM/DDTC", "EUR/PRA")}, DRL AND {surname}",
                4 => $"AMEMBASSY {random.Pick(Vocabulary.Posts.Abroad).Name} PASS TO AMCONSUL {random.Pick(Vocabulary.Posts.Abroad).Name}",
                5 => $"DEPT PASS TO USTR FOR {surname}",
                _ => $"TREASURY FOR {surname}/{random.OneOf("OIA", "OFAC")}",
            });
        }

        lines = [.. lines.Distinct()];
        if (draft.Truth.Passing.Count == 0)
        {
            draft.Truth.Passing.AddRange(lines);
            draft.AddHead(lines);
        }
    }
}
