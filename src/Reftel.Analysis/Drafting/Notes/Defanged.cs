namespace Reftel.Analysis.Drafting.Notes;

/// <summary>The one convention in which drafts print addresses that are not to be followed: <c>hxxps://ferry[.]example/2021/quay.html</c>.</summary>
internal static class Defanged
{
    public static string Of(string url)
    {
        int host = url.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = url.AsSpan(host).IndexOfAny('/', '?', '#');
        end = end < 0 ? url.Length : host + end;
        string scheme = url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? $"hxxp{url[4..host]}" : url[..host];
        return $"{scheme}{url[host..end].Replace(".", "[.]", StringComparison.Ordinal)}{url[end..]}";
    }
}
