using System.Text;

namespace Reftel.Reading.Reports.Containers.Docx;

/// <summary>Writes numbers as Word shows them, for the formats of ISO/IEC 29500-1, 17.18.59, that reports use.</summary>
internal static class DocxNumberFormat
{
    private static readonly (int Value, string Word)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, string? format) => format switch
    {
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerLetter" => Letter(number, 'a'),
        "upperLetter" => Letter(number, 'A'),
        "decimalZero" => $"{number:00}",
        "chicago" => new string("*\u2020\u2021\u00A7"[Math.Max(0, number - 1) % 4], Math.Clamp(((number - 1) / 4) + 1, 1, 50)),
        _ => $"{number}",
    };

    private static string Roman(int number)
    {
        if (number is < 1 or > 9999)
        {
            return $"{number}";
        }

        var word = new StringBuilder();
        foreach ((int value, string part) in RomanParts)
        {
            for (; number >= value; number -= value)
            {
                word.Append(part);
            }
        }

        return word.ToString();
    }

    // After z come aa, bb: the letter again, as Word has it.
    private static string Letter(int number, char first) =>
        number is < 1 or > 780 ? $"{number}" : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
