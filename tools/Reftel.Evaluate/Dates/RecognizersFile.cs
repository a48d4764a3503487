using System.Globalization;
using System.Text.Json;
using Reftel.Reading.Language.Dates;

namespace Reftel.Evaluate.Dates;

/// <summary>Cases of Microsoft Recognizers-Text: Input, Context.ReferenceDateTime, Results with Start, End (the last character), TypeName and Resolution.values.</summary>
internal static class RecognizersFile
{
    public static List<MarkedText> Read(string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(One)];
    }

    private static MarkedText One(JsonElement entry, int number)
    {
        string text = entry.GetProperty("Input").GetString()!;
        DateTime? date = entry.TryGetProperty("Context", out JsonElement context) && context.TryGetProperty("ReferenceDateTime", out JsonElement reference)
            ? DateTime.Parse(reference.GetString()!, CultureInfo.InvariantCulture)
            : null;
        return new MarkedText($"#{number}", text, date is { } day ? new CalendarDate(day.Year, day.Month, day.Day) : null, date is { } time ? (time.Hour * 60) + time.Minute : -1, [.. entry.GetProperty("Results").EnumerateArray().Select(result => Time(text, result))]);
    }

    private static MarkedTime Time(string text, JsonElement result)
    {
        string type = (result.TryGetProperty("TypeName", out JsonElement name) || result.TryGetProperty("Typename", out name)) ? name.GetString()! : "";
        int start = result.TryGetProperty("Start", out JsonElement first) ? first.GetInt32() : text.IndexOf(result.GetProperty("Text").GetString()!, StringComparison.OrdinalIgnoreCase);
        int end = result.TryGetProperty("End", out JsonElement last) ? last.GetInt32() + 1 : start + result.GetProperty("Text").GetString()!.Length;
        JsonElement[] values = result.TryGetProperty("Resolution", out JsonElement resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out JsonElement all) ? [.. all.EnumerateArray()] : [];
        return new MarkedTime(start, end, type.Replace("datetimeV2.", "", StringComparison.Ordinal), values.Length > 0 ? Text(values[0], "timex") ?? "" : "")
        {
            Text = text[Math.Min(start, text.Length)..Math.Min(end, text.Length)],
            Mod = values.Length > 0 ? Text(values[0], "Mod") : null,
            Resolutions = [.. values.Select(v => (Text(v, "value"), Text(v, "start"), Text(v, "end")))],
        };
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
