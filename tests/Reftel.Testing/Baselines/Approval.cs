using System.Text;

namespace Reftel.Testing.Baselines;

/// <summary>Compares a text with an approved file; <c>REFTEL_UPDATE_BASELINES=1</c> writes the file instead.</summary>
public static class Approval
{
    private const string Variable = "REFTEL_UPDATE_BASELINES";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <returns>Null when the file holds the text, or now does; else what differs and how to approve it.</returns>
    public static string? Compare(string file, string actual)
    {
        string name = Path.GetFileName(file);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, Utf8);
            return null;
        }

        if (!File.Exists(file))
        {
            return $"{name}: no baseline yet; look at what is written with {Variable}=1, then commit it";
        }

        string expected = File.ReadAllText(file, Utf8);
        return expected == actual
            ? null
            : $"{name}\n{FirstDifference.Show(expected, actual)}\n  {Variable}=1 writes the baselines anew; review the diff";
    }
}
