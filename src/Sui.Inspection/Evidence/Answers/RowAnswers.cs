using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>
/// What one row holds, by question. All rows of a file share the questions' ids and their places, so that a row costs one array: a
/// dictionary of its own would be several times the size of the file.
/// </summary>
/// <typeparam name="T">What is held; null stands for nothing.</typeparam>
/// <param name="places">Question id to its place.</param>
/// <param name="values">What the row holds, by place.</param>
internal sealed class RowAnswers<T>(IReadOnlyDictionary<string, int> places, T?[] values) : IReadOnlyDictionary<string, T>
{
    public int Count => values.Count(value => value is not null);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<T> Values => this.Select(pair => pair.Value);

    public T this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The row holds nothing for '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        if (places.TryGetValue(key, out var place) && values[place] is { } found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        foreach (var (key, place) in places.OrderBy(pair => pair.Value))
        {
            if (values[place] is { } value)
            {
                yield return new KeyValuePair<string, T>(key, value);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
