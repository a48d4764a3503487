using Reftel.Testing.Generation;

namespace Reftel.Testing.Reports.Chapters;

/// <summary>
/// A book whose notes count anew in each chapter. The last word of each sentence with an anchor is a name that stands nowhere else
/// but in its note: whether an anchor was given to its note can be seen without an offset.
/// </summary>
public sealed class ChapteredBook
{
    private const int Width = 78;
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private const string Title = "The Northern Ferries in Winter";

    private static readonly string[] Nouns = ["harbour", "lease", "council", "ferry", "parliament", "customs", "grid", "pipeline", "tariff", "treaty", "village", "market", "quota", "convoy"];
    private static readonly string[] Verbs = ["delayed", "approved", "refused", "reviewed", "extended", "cancelled", "announced", "measured"];
    private static readonly string[] Kinds = ["northern", "new", "disputed", "quarterly", "joint", "provisional", "hidden", "costly", "late"];
    private static readonly string[] Authors = ["Ida Holm", "Petr Varga", "Lena Ost", "Marek Dahl"];

    private readonly SeededRandom _random;
    private readonly ChapterOptions _options;
    private readonly BookPages _pages;
    private int _names;

    private ChapteredBook(ulong seed, ChapterOptions options)
    {
        _random = new SeededRandom(seed);
        _options = options;
        _pages = new BookPages(options, Title, Authors[0]);
    }

    /// <summary>Writes one; the same seed and options give the same text.</summary>
    public static (string Text, int Anchors) Write(ulong seed, ChapterOptions options)
    {
        var book = new ChapteredBook(seed, options);
        book.WriteAll();
        return (book._pages.ToText(), book._names);
    }

    private void WriteAll()
    {
        _pages.Add([Title, "", Authors[0], "", "8 March 2021", ""]);
        var atEnd = new List<string>();
        for (int chapter = 1; chapter <= _options.Chapters; chapter++)
        {
            List<string> notes = WriteChapter(chapter);
            switch (_options.Place)
            {
                case NotesPlace.ChapterEnd:
                    _pages.Add(["Notes", "", .. notes, ""]);
                    break;
                case NotesPlace.BookEnd:
                    atEnd.AddRange(["", $"Chapter {chapter}", "", .. notes]);
                    break;
            }
        }

        if (atEnd.Count > 0)
        {
            _pages.Turn();
            _pages.Add(["Notes", .. atEnd]);
        }
    }

    private List<string> WriteChapter(int chapter)
    {
        if (_options.OwnPages || _pages.IsNearlyFull)
        {
            _pages.Turn();
        }

        string name = $"{Cap(_random.Pick(Kinds))} {Cap(_random.Pick(Nouns))}";
        _pages.Add([_options.NumberedHeadings ? $"{chapter}. {name}" : $"Chapter {chapter}: The {name}", ""]);
        int number = chapter == 1 ? _options.First : 1;
        var notes = new List<string>();
        for (int paragraph = _random.Between(4, 9); paragraph > 0; paragraph--)
        {
            var sentences = new List<string>();
            var foot = new List<string>();
            for (int sentence = _random.Between(2, 6); sentence > 0; sentence--)
            {
                if (!_random.Percent(45))
                {
                    sentences.Add($"{Sentence()}.");
                    continue;
                }

                string place = Name(_names++);
                sentences.Add($"{Sentence()} near {place}.{Look(_options.Anchors, number)}");
                foot.AddRange(Wrap($"{Label(number)}{Note(place)}"));
                number++;
            }

            notes.AddRange(foot);
            _pages.AddParagraph(Wrap(string.Join(' ', sentences)), _options.Place == NotesPlace.PageFoot ? foot : []);
        }

        return notes;
    }

    private string Sentence() =>
        $"The {_random.Pick(Kinds)} {_random.Pick(Nouns)} {_random.Pick(Verbs)} the {_random.Pick(Kinds)} {_random.Pick(Nouns)} {_random.OneOf("before", "after", "despite")} the {_random.Pick(Kinds)} {_random.Pick(Nouns)}";

    private string Note(string place) => _random.Below(4) switch
    {
        0 => $"{_random.Pick(Authors)}, interview with the author, {place}, {_random.Between(1, 28)} May 2017.",
        1 => $"{_random.Pick(Authors)}, The Road to {place} (Norhaven: Quay, 20{_random.Between(10, 20)}), {_random.Between(3, 300)}.",
        2 => $"{_random.Pick(Authors)}, \u201C{Cap(_random.Pick(Kinds))} Boats at {place},\u201D Norland Gazette, {_random.Between(1, 28)} March 2019, https://gazette.example/{_random.Between(100, 999)}.",
        _ => $"See the log of the pier at {place}, p. {_random.Between(3, 300)}.",
    };

    private string Label(int number) => _options.Labels switch
    {
        NumberLook.Listed => $"{number}. ",
        NumberLook.Raised => Look(NumberLook.Raised, number),
        _ => $"{Look(_options.Labels, number)} ",
    };

    private static string Look(NumberLook look, int number) => look switch
    {
        NumberLook.Bracketed => $"[{number}]",
        NumberLook.Raised => string.Concat($"{number}".Select(d => Raised[d - '0'])),
        _ => $"{number}",
    };

    // Three syllables, different for each of some thousand.
    private static string Name(int serial)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeou";
        var name = new char[6];
        for (int i = 0; i < 3; i++)
        {
            int syllable = serial % (Consonants.Length * Vowels.Length);
            serial /= Consonants.Length * Vowels.Length;
            name[2 * i] = Consonants[syllable / Vowels.Length];
            name[(2 * i) + 1] = Vowels[syllable % Vowels.Length];
        }

        return Cap(new string(name));
    }

    // At every blank, as programs do: also before a number.
    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    private static string Cap(string word) => $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}";
}
