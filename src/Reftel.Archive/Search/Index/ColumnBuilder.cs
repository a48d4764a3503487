namespace Reftel.Archive.Search.Index;

/// <summary>Collects the values of fields, each once, and which documents have which.</summary>
internal sealed class ColumnBuilder
{
    private static readonly int Fields = Enum.GetValues<DocumentField>().Length;

    private readonly Dictionary<string, int>[] _values = [.. Enumerable.Range(0, Fields).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<(int Field, int Value)[]> _rows = [];
    private readonly ByteWriter _heads = new();

    public void Add(DocumentFacts facts)
    {
        _heads.Text(facts.Id);
        _heads.Number(facts.Day);
        var row = new (int Field, int Value)[facts.Values.Count];
        for (int i = 0; i < row.Length; i++)
        {
            (DocumentField field, string value) = facts.Values[i];
            Dictionary<string, int> known = _values[(int)field];
            if (!known.TryGetValue(value, out int number))
            {
                number = known.Count;
                known.Add(value, number);
            }

            row[i] = ((int)field, number);
        }

        _rows.Add(row);
    }

    public byte[] Finish()
    {
        var output = new ByteWriter(1 << 14);
        output.Number(_rows.Count);
        output.Bytes(_heads.Written);
        foreach (Dictionary<string, int> values in _values)
        {
            output.Number(values.Count);
            foreach (string value in values.Keys)
            {
                output.Text(value);
            }
        }

        foreach ((int Field, int Value)[] row in _rows)
        {
            output.Number(row.Length);
            foreach ((int field, int value) in row)
            {
                output.Number(field);
                output.Number(value);
            }
        }

        return output.ToArray();
    }
}
