using System.Globalization;
using System.Text;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Responses united by what they say: people who gave the same answers are one response with a count (<see cref="Response.People"/>), which scores as their rows do. A value
/// that can be merged in any order and any grouping, so that parts of a survey can be counted apart, on several machines or months apart, and put together. Immutable;
/// equality is by value. People with a pseudonym stay apart, since they may be linked to other sources.
/// </summary>
public sealed class ResponsePatterns : IEquatable<ResponsePatterns>
{
    private readonly SortedDictionary<string, Response> _patterns;

    private ResponsePatterns(SortedDictionary<string, Response> patterns) => _patterns = patterns;

    /// <summary>No responses: merged with others, it changes nothing.</summary>
    public static ResponsePatterns Empty { get; } = new(new SortedDictionary<string, Response>(StringComparer.Ordinal));

    /// <summary>How many patterns there are, 0 or more.</summary>
    public int Count => _patterns.Count;

    /// <summary>How many people all of them count, 0 or more.</summary>
    public long People => _patterns.Values.Sum(response => (long)response.People);

    /// <summary>The patterns of responses. Each has the id, the locator and the origin of the response among its own whose id comes first.</summary>
    /// <param name="responses">The responses, in any order; each with an id of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A response counts fewer than one person.</exception>
    /// <exception cref="OverflowException">One pattern counts more than 2,147,483,647 people.</exception>
    public static ResponsePatterns Of(IEnumerable<Response> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        var patterns = new SortedDictionary<string, Response>(StringComparer.Ordinal);
        foreach (var response in responses)
        {
            ArgumentNullException.ThrowIfNull(response, nameof(responses));
            ArgumentOutOfRangeException.ThrowIfLessThan(response.People, 1, nameof(responses));
            Add(patterns, KeyOf(response), response);
        }

        return new ResponsePatterns(patterns);
    }

    /// <summary>The patterns of both. Neither order nor grouping of merges changes the result.</summary>
    /// <param name="other">The others, of other people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">One pattern counts more than 2,147,483,647 people.</exception>
    public ResponsePatterns Merge(ResponsePatterns other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var patterns = new SortedDictionary<string, Response>(_patterns, StringComparer.Ordinal);
        foreach (var (key, response) in other._patterns)
        {
            Add(patterns, key, response);
        }

        return new ResponsePatterns(patterns);
    }

    /// <summary>The responses, one for each pattern, in an order that depends on what they say alone.</summary>
    public IReadOnlyList<Response> ToResponses() => [.. _patterns.Values];

    /// <inheritdoc/>
    public bool Equals(ResponsePatterns? other) => other is not null && _patterns.Count == other._patterns.Count
        && _patterns.Zip(other._patterns).All(pair => string.Equals(pair.First.Key, pair.Second.Key, StringComparison.Ordinal)
            && pair.First.Value.People == pair.Second.Value.People && string.Equals(pair.First.Value.Id, pair.Second.Value.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsePatterns);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, response) in _patterns)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(response.People);
        }

        return hash.ToHashCode();
    }

    private static void Add(SortedDictionary<string, Response> patterns, string key, Response response)
    {
        if (!patterns.TryGetValue(key, out var known))
        {
            patterns.Add(key, response);
            return;
        }

        var first = string.CompareOrdinal(response.Id, known.Id) < 0 ? response : known;
        patterns[key] = first with { People = checked(known.People + response.People) };
    }

    // All that a response says of the evidence, but for where it stands and what it is called.
    private static string KeyOf(Response response)
    {
        var key = new StringBuilder();
        Part(response.SourceId);
        Part(response.Dates.Event.Text);
        Part(response.Dates.Recorded?.Text);
        Part(response.Dates.Received?.Text);
        Part(((int)response.Experience).ToString(CultureInfo.InvariantCulture));
        Part(((int)response.Origin).ToString(CultureInfo.InvariantCulture));
        Part(response.InstrumentId);
        Part(response.InstrumentVersion?.ToString(CultureInfo.InvariantCulture));
        Part(((int)response.Outcome).ToString(CultureInfo.InvariantCulture));
        Part(response.Person);
        Part(response.Person is null ? null : response.Id);
        Pairs(response.Answers, meaning => ((int)meaning).ToString(CultureInfo.InvariantCulture));
        Pairs(response.Values, value => value);
        foreach (var (kind, state) in response.Consents.OrderBy(consent => consent.Key))
        {
            Part(string.Create(CultureInfo.InvariantCulture, $"{(int)kind} {(int)state}"));
        }

        // Under which words it was asked belongs to what was said.
        key.Append('\u001D');
        Pairs(response.ImportedFrom?.Columns ?? new Dictionary<string, string>(0), header => header);
        Part(response.ImportedFrom?.EarlierSha256);
        return key.ToString();

        void Part(string? text) => key.Append(text is null ? "\u0001" : text).Append('\u001F');

        void Pairs<T>(IReadOnlyDictionary<string, T> pairs, Func<T, string> text)
        {
            foreach (var (name, value) in pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                key.Append(name).Append('\u001E');
                Part(text(value));
            }

            key.Append('\u001D');
        }
    }
}
