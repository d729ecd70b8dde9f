using Sui.Inspection.Analysis;

namespace Sui.Inspection.Coding;

/// <summary>What coders coded apart, beside each other (method, sections 6 and 8). Agreement is reported and discounts nothing.</summary>
public sealed record CodingComparison
{
    private static readonly string[] Applies = ["no", "yes"];

    /// <summary>The codebook.</summary>
    public required Codebook Codebook { get; init; }

    /// <summary>The coders, in the order given.</summary>
    public required IReadOnlyList<string> Coders { get; init; }

    /// <summary>The excerpts that somebody coded, of those that are compared, by id.</summary>
    public required IReadOnlyList<string> Excerpts { get; init; }

    /// <summary>How many of them two or more coded: only these can agree.</summary>
    public required int Compared { get; init; }

    /// <summary>Agreement by code, in the codebook's order.</summary>
    public required IReadOnlyList<CodeAgreement> Codes { get; init; }

    /// <summary>The excerpts that two or more coded, and not with the same codes and levels, by id.</summary>
    public required IReadOnlyList<string> Differing { get; init; }

    /// <summary>Compares sheets. The time grows with excerpts × codes × coders².</summary>
    /// <param name="codebook">The codebook that all of them coded by.</param>
    /// <param name="sheets">One for each coder; with fewer than two, nothing can be computed and the results say so.</param>
    /// <param name="units">The ids of the excerpts that are compared: those with words, since to agree takes reading the same. Others are left out, whatever was coded. Null
    /// compares all that somebody coded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codebook"/> or <paramref name="sheets"/> is null.</exception>
    /// <exception cref="ArgumentException">Two sheets are of one coder, or a code or level is not the codebook's.</exception>
    public static CodingComparison Of(Codebook codebook, IReadOnlyList<CoderSheet> sheets, IReadOnlyCollection<string>? units = null)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.DistinctBy(sheet => sheet.Coder, StringComparer.OrdinalIgnoreCase).Count() < sheets.Count)
        {
            throw new ArgumentException("Two sheets are of one coder.", nameof(sheets));
        }

        var codes = codebook.Codes.ToDictionary(code => code.Id, StringComparer.Ordinal);
        if (sheets.SelectMany(sheet => sheet.Coded.Values).SelectMany(given => given)
            .Any(one => !codes.TryGetValue(one.Key, out var code) || (one.Value is { } level && !code.Levels.Contains(level, StringComparer.Ordinal))))
        {
            throw new ArgumentException("A code or a level is not the codebook's.", nameof(sheets));
        }

        var compared = units?.ToHashSet(StringComparer.Ordinal);
        List<string> excerpts =
        [
            .. sheets.SelectMany(sheet => sheet.Coded.Keys).Distinct(StringComparer.Ordinal).Where(id => compared?.Contains(id) != false).Order(StringComparer.Ordinal),
        ];
        var rows = excerpts.ConvertAll(excerpt => sheets.Select(sheet => sheet.Coded.GetValueOrDefault(excerpt)).ToList());
        return new CodingComparison
        {
            Codebook = codebook,
            Coders = [.. sheets.Select(sheet => sheet.Coder)],
            Excerpts = excerpts,
            Compared = rows.Count(row => row.Count(given => given is not null) >= 2),
            Codes = [.. codebook.Codes.Select(code => Of(code, rows))],
            Differing = [.. excerpts.Index().Where(excerpt => rows[excerpt.Index].OfType<IReadOnlyDictionary<string, string?>>().ToList() is { Count: >= 2 } coded
                && coded.Exists(other => !Same(coded[0], other))).Select(excerpt => excerpt.Item)],
        };
    }

    private static bool Same(IReadOnlyDictionary<string, string?> one, IReadOnlyDictionary<string, string?> other) =>
        one.Count == other.Count && one.All(given => other.TryGetValue(given.Key, out var level) && level == given.Value);

    private static CodeAgreement Of(CodebookCode code, List<List<IReadOnlyDictionary<string, string?>?>> rows) => new()
    {
        Code = code,
        Given = rows.Count(row => row.Exists(given => given?.ContainsKey(code.Id) == true)),
        Presence = CoderAgreement.Of(CodedUnits.OfWords(
            [.. rows.Select(row => (IReadOnlyList<string?>)[.. row.Select(given => given is null ? null : given.ContainsKey(code.Id) ? Applies[1] : Applies[0])])], Applies)),
        Levels = code.Levels.Count == 0 ? null : LevelsOf(code, [.. rows.Select(row => row.ConvertAll(given => given?.GetValueOrDefault(code.Id)))]),
    };

    private static AgreementResult LevelsOf(CodebookCode code, List<List<string?>> rows) => CoderAgreement.Of(
        code.LevelMetric == AgreementMetric.Interval
            ? CodedUnits.OfNumbers(
                [.. rows.Select(row => row.ConvertAll(level => level is null ? null : CodebookValidator.NumberOf(level)))],
                [.. code.Levels.Select(CodebookValidator.NumberOf).OfType<double>()])
            : CodedUnits.OfWords(rows, code.Levels),
        code.LevelMetric);
}
