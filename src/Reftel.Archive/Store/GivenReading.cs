using System.Globalization;
using Reftel.Reading;
using Reftel.Reading.Documents;

namespace Reftel.Archive.Store;

/// <summary>What the person who added a file said of it, kept so that it is read the same way again.</summary>
/// <param name="Form">telegram, report or text; null where it was detected.</param>
/// <param name="Date">2007, 2007-12 or 2007-12-11; null where none was given.</param>
internal sealed record GivenReading(string? Form, string? Date)
{
    public static GivenReading Nothing { get; } = new(null, null);

    public static GivenReading Of(ReadingOptions options) => new(options.Form?.ToWord(), options.Date?.ToString());

    /// <summary>The same options, with houses as the program knows them.</summary>
    public ReadingOptions ToOptions() => new()
    {
        Form = Form switch
        {
            "telegram" => DocumentForm.Telegram,
            "report" => DocumentForm.Report,
            "text" => DocumentForm.Text,
            _ => null,
        },
        Date = ParseDate(),
    };

    private PartialDate? ParseDate()
    {
        int[] parts = [.. (Date ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts.Length switch
        {
            0 => null,
            1 => PartialDate.OfYear(parts[0]),
            2 => PartialDate.OfMonth(parts[0], parts[1]),
            _ => PartialDate.OfDay(parts[0], parts[1], parts[2]),
        };
    }
}
