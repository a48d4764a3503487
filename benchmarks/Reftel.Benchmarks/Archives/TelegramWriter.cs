using System.Globalization;
using System.Text;
using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Benchmarks.Archives;

/// <summary>Writes telegrams of about a thousand words that cite one another, in the order of time.</summary>
internal sealed class TelegramWriter(ZipfWords words, int total)
{
    private const int LineLength = 65;
    private static readonly string[] Tags = ["PGOV", "PREL", "PHUM", "ECON", "ETRD", "ENRG", "MARR", "PARM", "KDEM", "SOCI", "PTER", "EFIN"];
    private static readonly string[] Classes = ["C O N F I D E N T I A L", "C O N F I D E N T I A L", "S E C R E T", "UNCLAS"];

    public string Write(int index)
    {
        TelegramFacts facts = TelegramFacts.Of(index, total);
        var random = new SeededRandom((ulong)index + 0x5EED);
        var text = new StringBuilder(8_000);
        string minute = $"{random.Below(24):D2}{random.Below(60):D2}";
        string group = $"{facts.Day.Day:D2}{minute}Z {facts.Day.ToString("MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant()}";
        string classification = random.Pick(Classes);
        string mark = classification switch { "UNCLAS" => "U", "S E C R E T" => "S", _ => "C" };
        text.Append(CultureInfo.InvariantCulture, $"VZCZCXRO{random.Between(1000, 9999)}\nPP RUEHC\nDE {facts.Post.RoutingIndicator} #{facts.Number:D4} {facts.Day.DayOfYear:D3}{minute}\n");
        text.Append(CultureInfo.InvariantCulture, $"ZNY CCCCC ZZH\nP {group}\nFM {facts.Post.Address}\nTO RUEHC/SECSTATE WASHDC PRIORITY {random.Between(1000, 9999)}\n");
        text.Append(CultureInfo.InvariantCulture, $"INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nBT\n{classification} {facts.Post.Name} {facts.Number:D6}\n\nSIPDIS\n\n");
        text.Append(CultureInfo.InvariantCulture, $"E.O. 12958: DECL: {facts.Day.AddYears(10).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)}\n");
        text.Append(CultureInfo.InvariantCulture, $"TAGS: {string.Join(", ", random.PickSome(Tags, random.Between(2, 4)))}, {facts.Post.Tag}\nSUBJECT: {Words(random, 8).ToUpperInvariant()}\n");
        WriteReferences(text, index, facts, random);
        text.Append(CultureInfo.InvariantCulture, $"\nClassified By: Ambassador {random.Pick(Persons.Given)} {random.PickZipf(Persons.Surnames)} for reasons 1.4 (b) and (d).\n\n");
        int left = random.Between(500, 1_500);
        for (int number = 1; left > 0; number++)
        {
            int length = Math.Min(left, random.Between(60, 140));
            AppendWrapped(text, $"{number}. ({mark}) {Paragraph(random, length, facts)}");
            text.Append('\n');
            left -= length;
        }

        return text.Append(random.PickZipf(Persons.Surnames).ToUpperInvariant()).Append("\n\nBT\n").ToString();
    }

    // Mostly the recent past; one in twelve was never kept.
    private void WriteReferences(StringBuilder text, int index, TelegramFacts facts, SeededRandom random)
    {
        int count = Math.Min(random.OneOf(0, 1, 1, 2, 2, 3), index);
        for (int i = 0; i < count; i++)
        {
            int back = 1 + random.Below(random.OneOf(20, 200, 2_000, index));
            TelegramFacts cited = TelegramFacts.Of(Math.Max(0, index - back), total);
            cited = random.Below(12) == 0 ? cited with { Number = cited.Number + 100_000 } : cited;
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "REF:" : "    ")} {(char)('A' + i)}. {cited.CitedIn(facts.Day.Year)}\n");
        }
    }

    private string Paragraph(SeededRandom random, int length, TelegramFacts facts)
    {
        var text = new StringBuilder(length * 7);
        int inSentence = 0;
        for (int i = 0; i < length; i++)
        {
            string word = random.Below(60) switch
            {
                0 => $"{Prose.Date(random)}, {facts.Day.Year}",
                1 => random.PickZipf(Persons.Local),
                _ => words.Draw(random),
            };
            text.Append(inSentence == 0 ? Prose.Capital(word) : word);
            bool ends = inSentence++ > 8 && random.Below(9) == 0;
            text.Append(ends || i == length - 1 ? ". " : " ");
            inSentence = ends ? 0 : inSentence;
        }

        return text.ToString().TrimEnd();
    }

    private string Words(SeededRandom random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words.Draw(random)));

    internal static void AppendWrapped(StringBuilder text, string paragraph)
    {
        int line = 0;
        foreach (string word in paragraph.Split(' '))
        {
            if (line > 0 && line + word.Length + 1 > LineLength)
            {
                text.Append('\n');
                line = 0;
            }
            else if (line > 0)
            {
                text.Append(' ');
                line++;
            }

            text.Append(word);
            line += word.Length;
        }

        text.Append('\n');
    }
}
