namespace Reftel.Archive.Postgres;

/// <summary>Cuts rows into statements that the server need not hold many megabytes for.</summary>
internal static class ByteChunks
{
    private const long MostBytes = 8L << 20;

    /// <param name="rows">Rows, in order.</param>
    /// <param name="size">Bytes of a row, about.</param>
    public static IEnumerable<T[]> Of<T>(IEnumerable<T> rows, Func<T, long> size)
    {
        var chunk = new List<T>();
        long bytes = 0;
        foreach (T row in rows)
        {
            chunk.Add(row);
            bytes += size(row);
            if (bytes >= MostBytes)
            {
                yield return [.. chunk];
                chunk.Clear();
                bytes = 0;
            }
        }

        if (chunk.Count > 0)
        {
            yield return [.. chunk];
        }
    }
}
