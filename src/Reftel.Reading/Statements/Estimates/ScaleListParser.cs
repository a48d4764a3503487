using System.Collections.Immutable;
using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements.Catalogues;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Reads a user's scales of likelihood; the form is in docs/scales.md.</summary>
internal sealed partial class ScaleListParser() : RowReader(DiagnosticCatalogue.ScaleListSyntax, DiagnosticCatalogue.ScaleListField)
{
    // Each scale is one more reading of every forecast that is scored.
    private const int MostScales = 100;
    private const int MostHouses = 1_000;
    private const int MostNames = 20;
    private const int LongestText = 200;

    private static readonly string[] RootFields = ["scales"];
    private static readonly string[] ScaleFields = ["key", "name", "houses", "names", "from", "to", "replaces", "before-named", "rows"];

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public ImmutableArray<DeclaredScale> Read(string yaml)
    {
        var sound = ImmutableArray.CreateBuilder<DeclaredScale>();
        ReadRoot(yaml, root =>
        {
            if (root.Members is not { } members)
            {
                Report(root, "the file has \"scales:\" with rows below, each after \"-\"");
                return;
            }

            CheckMembers(members, RootFields);
            List<YamlNode> rows = Rows(root, "scales");
            if (rows.Count > MostScales)
            {
                Report(rows[MostScales], $"a file has at most {MostScales} scales");
            }

            var overlaps = new ScaleOverlaps(Report);
            foreach (YamlNode row in rows.Take(MostScales))
            {
                if (ReadScale(row) is { } scale && overlaps.IsNone(scale, row))
                {
                    sound.Add(scale);
                }
            }
        });
        return sound.ToImmutable();
    }

    private DeclaredScale? ReadScale(YamlNode row)
    {
        IsSound = true;
        if (!HasMembers(row, ScaleFields))
        {
            return null;
        }

        string? key = NewKey(row);
        string? name = Short(row, "name");
        (PartialDate? from, PartialDate? to) = (Date(row, "from"), Date(row, "to"));
        if (from is { } first && to is { } last && ListDate.Compare(first, last) > 0)
        {
            Report(row["to"]!, $"\"to\" ({last}) lies before \"from\" ({first})");
        }

        ImmutableArray<string> houses = Several(row, "houses", "[MINSK, grain-institute]", MostHouses);
        ImmutableArray<string> names = Several(row, "names", "[\"Harbour yardstick\"]", MostNames);
        bool replaces = Flag(row, "replaces", preset: true);
        bool beforeNamed = Flag(row, "before-named", preset: false);
        ImmutableArray<ScaleRow> rows = ReadRows(row);
        return !IsSound ? null : new DeclaredScale(key!, name ?? key!, rows)
        {
            Houses = houses,
            Names = names,
            From = from,
            To = to,
            Replaces = replaces,
            BeforeNamed = beforeNamed,
        };
    }

    private string? NewKey(YamlNode row)
    {
        if (Key(row, "key", needed: true) is not { } key)
        {
            return null;
        }

        YamlNode node = row["key"]!;
        if (LikelihoodScales.All.ContainsKey(key) || key == StatedChance.Scale)
        {
            Report(node, $"the key \"{key}\" is that of a scale that is known without the file; take another");
        }
        else if (key.Length > LongestText)
        {
            Report(node, $"\"key\" has at most {LongestText} characters");
        }
        else if (!_keys.Add(key))
        {
            Report(node, $"the key \"{key}\" stands twice");
        }

        return key;
    }

    private string? Short(YamlNode row, string field)
    {
        string? text = Text(row, field, needed: false);
        if (text is { Length: > LongestText })
        {
            Report(row[field]!, $"\"{field}\" has at most {LongestText} characters");
        }

        return text;
    }

    // Names of houses or of the scale itself, each once.
    private ImmutableArray<string> Several(YamlNode row, string field, string example, int most)
    {
        ImmutableArray<string> texts = Texts(row, field, example);
        if (texts.Length > most)
        {
            Report(row[field]!, $"\"{field}\" has at most {most} texts");
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < texts.Length; i++)
        {
            string folded = HouseName.Fold(texts[i]);
            if (folded.Length == 0 || texts[i].Length > LongestText)
            {
                Report(row[field]!.Items![i], $"a text of \"{field}\" has letters or digits, and at most {LongestText} characters");
            }
            else if (!seen.Add(folded))
            {
                Report(row[field]!.Items![i], $"\"{texts[i]}\" stands twice");
            }
        }

        return texts;
    }
}
