using Reftel.Testing.Generation;
using Reftel.Testing.Generation.Vocabulary;
using Reftel.Testing.Reports.Vocabulary;

namespace Reftel.Testing.Reports;

/// <summary>Writes the text of a note: links alone, full citations, pointers to other notes, sources without a link.</summary>
internal sealed class CitationWriter(SeededRandom random, Addresses addresses, bool russian, int year)
{
    private readonly List<string> _cited = [];

    public void Write(NoteDraft note)
    {
        switch (random.Below(20))
        {
            case 0 when note.Number > 1:
                Words(note, russian ? "Там же." : random.OneOf("Ibid.", $"Ibid., p. {random.Between(3, 90)}."));
                break;
            case 1 when note.Number > 2:
                int earlier = random.Between(1, note.Number - 1);
                Words(note, russian ? $"См. прим. {earlier}." : random.OneOf($"See note {earlier}.", $"See note {earlier} above."));
                break;
            case 2:
                Words(note, Unlinked());
                break;
            case < 12:
                Links(note, random.OneOf(1, 1, 1, 1, 2, 2, 3, 4));
                break;
            default:
                Full(note);
                break;
        }
    }

    private void Links(NoteDraft note, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Words(note, "; ");
            }

            Link(note, Shape(mayBeTitled: false));
        }

        if (random.Percent(10))
        {
            Words(note, random.OneOf(".", ";"));
        }
    }

    private void Full(NoteDraft note)
    {
        string title = ReportProse.Headline(random, russian);
        string outlet = random.Pick(russian ? RussianWords.Outlets : ReportWords.Outlets);
        string day = russian
            ? $"{random.Between(1, 28)} {random.Pick(RussianWords.Months)} {year}"
            : $"{random.Pick(ReportWords.Months)} {random.Between(1, 28)}, {year}";
        string author = russian
            ? $"{random.Pick(RussianWords.Persons)} {random.Pick(RussianWords.Given)[0]}."
            : $"{random.Pick(Persons.Given)} {random.Pick(Persons.Surnames)}";
        LinkShape shape = Shape(mayBeTitled: true);
        string before = random.Percent(50) ? $"{author}, " : "";
        if (shape == LinkShape.Titled)
        {
            Words(note, before);
            note.Parts.Add(new CitationPart(title, NextAddress(), shape));
            Words(note, $", {outlet}, {day}.");
            return;
        }

        Words(note, random.OneOf($"{before}“{title},” {outlet}, {day}, ", $"{before}\"{title},\" {outlet}, {day}: ", $"{outlet}, {day}, "));
        Link(note, shape);
        if (random.Percent(25))
        {
            Words(note, "; ");
            Link(note, shape);
        }

        if (random.Percent(30))
        {
            Words(note, ".");
        }
    }

    private string Unlinked() => russian
        ? $"Беседа с сотрудником ведомства, {random.Pick(RussianWords.Outlets)}, {random.Pick(RussianWords.Months)} {year} года."
        : random.OneOf(
            $"Interview with an official of {random.Pick(ReportWords.Bodies)}, {random.Pick(ReportWords.Months)} {year}.",
            $"{random.Pick(Persons.Given)} {random.Pick(Persons.Surnames)}, {ReportProse.Headline(random, false)} (Lisle: Harbour Press, {year - 4}), pp. {random.Between(3, 90)}-{random.Between(91, 300)}.");

    private LinkShape Shape(bool mayBeTitled) => random.Below(10) switch
    {
        < 6 => LinkShape.Bare,
        < 8 => LinkShape.Marked,
        _ => mayBeTitled ? LinkShape.Titled : LinkShape.Bare,
    };

    private void Link(NoteDraft note, LinkShape shape) => note.Parts.Add(new CitationPart("", NextAddress(), shape));

    /// <summary>A new address, or in one of ten links one that an earlier note cites.</summary>
    private string NextAddress()
    {
        if (_cited.Count > 0 && random.Percent(10))
        {
            return random.Pick(_cited);
        }

        string address = addresses.Next();
        _cited.Add(address);
        return address;
    }

    private static void Words(NoteDraft note, string words)
    {
        if (words.Length > 0)
        {
            note.Parts.Add(new CitationPart(words));
        }
    }
}
