using Reftel.Reading.Reports.Containers;

namespace Reftel.Reading.Reports;

/// <summary>What an HTML page says of its own address.</summary>
internal static class PageAddress
{
    public static string? Of(ContainerText text)
    {
        foreach ((string name, string value) in text.Facts)
        {
            if (name is "canonical" or "og:url")
            {
                return value;
            }
        }

        return null;
    }
}
