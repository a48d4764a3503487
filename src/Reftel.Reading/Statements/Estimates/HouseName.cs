namespace Reftel.Reading.Statements.Estimates;

/// <summary>Names of houses as they are compared: "PORT SELWYN" and "Portselwyn" are one post, "Grain Institute" has the key <c>grain-institute</c>.</summary>
internal static class HouseName
{
    /// <summary>Its letters and digits, lower case.</summary>
    public static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
