using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reftel.Cli.Tests.Json;

/// <summary>
/// Holds a value against the part of JSON Schema that the project's schema uses, and is stricter in one point:
/// a member that the schema does not describe is a fault, so that none is written without being documented.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private readonly List<string> _faults = [];

    public static IReadOnlyList<string> Faults(string schema, string value)
    {
        using JsonDocument schemaDocument = JsonDocument.Parse(schema);
        using JsonDocument valueDocument = JsonDocument.Parse(value);
        var check = new SchemaCheck(schemaDocument.RootElement);
        check.Check(valueDocument.RootElement, schemaDocument.RootElement, "$");
        return check._faults;
    }

    private void Check(JsonElement value, JsonElement rule, string at)
    {
        if (rule.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!["#/$defs/".Length..];
            Check(value, schema.GetProperty("$defs").GetProperty(name), at);
        }

        if (rule.TryGetProperty("anyOf", out JsonElement choices) && !choices.EnumerateArray().Any(choice => Passes(value, choice)))
        {
            // The first choice is the shape, the second null: what is wrong with the shape is worth telling.
            Check(value, choices[0], at);
        }

        CheckType(value, rule, at);
        CheckWords(value, rule, at);
        CheckMembers(value, rule, at);
        if (value.ValueKind == JsonValueKind.Array && rule.TryGetProperty("items", out JsonElement items))
        {
            Require(!rule.TryGetProperty("minItems", out JsonElement least) || value.GetArrayLength() >= least.GetInt32(), at, "too short");
            Require(!rule.TryGetProperty("maxItems", out JsonElement most) || value.GetArrayLength() <= most.GetInt32(), at, "too long");
            int index = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                Check(item, items, $"{at}[{index++}]");
            }
        }
    }

    private bool Passes(JsonElement value, JsonElement rule)
    {
        var trial = new SchemaCheck(schema);
        trial.Check(value, rule, "");
        return trial._faults.Count == 0;
    }

    private void CheckType(JsonElement value, JsonElement rule, string at)
    {
        if (rule.TryGetProperty("type", out JsonElement type))
        {
            string actual = value.ValueKind switch
            {
                JsonValueKind.Object => "object",
                JsonValueKind.Array => "array",
                JsonValueKind.String => "string",
                JsonValueKind.Number => "integer",
                JsonValueKind.Null => "null",
                _ => "boolean",
            };
            bool allowed = type.ValueKind == JsonValueKind.Array
                ? type.EnumerateArray().Any(t => t.GetString() == actual)
                : type.GetString() == actual;
            Require(allowed, at, $"is {actual}");
        }
    }

    private void CheckWords(JsonElement value, JsonElement rule, string at)
    {
        if (rule.TryGetProperty("enum", out JsonElement words))
        {
            Require(words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)), at, $"{value} is not one of the words");
        }

        if (rule.TryGetProperty("const", out JsonElement constant))
        {
            Require(JsonElement.DeepEquals(constant, value), at, $"is not {constant}");
        }

        if (rule.TryGetProperty("pattern", out JsonElement pattern) && value.ValueKind == JsonValueKind.String)
        {
            Require(Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.NonBacktracking), at, $"{value} has another form");
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            Require(!rule.TryGetProperty("minimum", out JsonElement least) || value.GetInt64() >= least.GetInt64(), at, "too small");
            Require(!rule.TryGetProperty("maximum", out JsonElement most) || value.GetInt64() <= most.GetInt64(), at, "too large");
        }
    }

    private void CheckMembers(JsonElement value, JsonElement rule, string at)
    {
        if (value.ValueKind != JsonValueKind.Object || !(rule.TryGetProperty("properties", out JsonElement known) | rule.TryGetProperty("additionalProperties", out JsonElement others)))
        {
            return;
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (known.ValueKind == JsonValueKind.Object && known.TryGetProperty(member.Name, out JsonElement memberRule))
            {
                Check(member.Value, memberRule, $"{at}.{member.Name}");
            }
            else if (others.ValueKind == JsonValueKind.Object)
            {
                Check(member.Value, others, $"{at}.{member.Name}");
            }
            else
            {
                _faults.Add($"{at}.{member.Name} is not described");
            }
        }

        if (rule.TryGetProperty("required", out JsonElement required))
        {
            foreach (JsonElement name in required.EnumerateArray())
            {
                Require(value.TryGetProperty(name.GetString()!, out _), at, $"lacks {name}");
            }
        }
    }

    private void Require(bool holds, string at, string fault)
    {
        if (!holds)
        {
            _faults.Add($"{at} {fault}");
        }
    }
}
