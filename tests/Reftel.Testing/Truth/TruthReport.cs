using System.Collections.Immutable;
using System.Text;
using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Truth;

/// <summary>Compares readings with the truth, field by field, and says how often each field was right.</summary>
public sealed class TruthReport
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public static IReadOnlyList<TruthField> Fields { get; } = [.. EnvelopeFields.All, .. HeadFields.All, .. BodyFields.All];

    public bool IsPerfect => _tallies.Values.All(t => t.Wrong.Count == 0);

    public void Add(GeneratedTelegram telegram, ImmutableArray<Document> read)
    {
        Document? document = read.FirstOrDefault(d => d.Telegram is not null);
        string documents = $"{read.Count(d => d.Telegram is not null)} telegram";
        Note("document", telegram, "1 telegram", documents);
        Note("id", telegram, telegram.Truth.Id, document?.Id);
        foreach (TruthField field in Fields)
        {
            string? actual = document?.Telegram is { } record ? field.Actual(record, telegram.Truth) : null;
            Note(field.Name, telegram, field.Expected(telegram.Truth), actual);
        }
    }

    /// <summary>A row for each field with its rate, then examples of what was wrong.</summary>
    public string ToString(int examplesOfEach)
    {
        var report = new StringBuilder();
        foreach ((string name, Tally tally) in _tallies)
        {
            report.Append($"{name,-20} {100.0 * tally.Right / (tally.Right + tally.Wrong.Count),7:F2} %  ({tally.Wrong.Count} wrong)\n");
        }

        foreach ((string name, Tally tally) in _tallies)
        {
            foreach (string wrong in tally.Wrong.Take(examplesOfEach))
            {
                report.Append($"\n{name}: {wrong}\n");
            }
        }

        return report.ToString();
    }

    public override string ToString() => ToString(examplesOfEach: 3);

    private void Note(string name, GeneratedTelegram telegram, string? expected, string? actual)
    {
        if (!_tallies.TryGetValue(name, out Tally? tally))
        {
            _tallies[name] = tally = new Tally();
        }

        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            tally.Right++;
        }
        else
        {
            tally.Wrong.Add($"seed {telegram.Seed} ({telegram.Form})\n{FirstDifference.Show(expected, actual)}");
        }
    }

    private sealed class Tally
    {
        public int Right { get; set; }

        public List<string> Wrong { get; } = [];
    }
}
