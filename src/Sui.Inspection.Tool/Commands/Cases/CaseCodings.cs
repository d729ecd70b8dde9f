using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Commands.Coding;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The codings of a case beside the files that are coded, which are no part of it.</summary>
internal static class CaseCodings
{
    /// <summary>The codebook that a command names.</summary>
    /// <exception cref="CaseFileException">It is none.</exception>
    public static Codebook Codebook(CodebookInput input, ParseResult parsed, ToolContext context)
    {
        var (codebook, problems) = input.Open(parsed, context);
        return codebook ?? throw new CaseFileException(problems);
    }

    /// <summary>The excerpts.</summary>
    /// <exception cref="CaseFileException">They cannot be read.</exception>
    public static Excerpts Excerpts(string path)
    {
        var excerpts = Coding.Excerpts.Read(path);
        Require(excerpts.Table.Problems);
        return excerpts;
    }

    /// <summary>The places of excerpts in their file, from 1, by their ids.</summary>
    public static IReadOnlyDictionary<string, int> Places(Excerpts excerpts) =>
        excerpts.All.Keys.Index().ToDictionary(one => one.Item, one => one.Index + 1, StringComparer.Ordinal);

    /// <summary>Refuses files with errors.</summary>
    /// <exception cref="CaseFileException">There is one.</exception>
    public static void Require(Calculations.CalcProblems problems)
    {
        if (problems.HasErrors)
        {
            throw new CaseFileException([.. problems.All]);
        }
    }

    /// <summary>The coding that was opened last, of those by a codebook and of excerpts.</summary>
    /// <param name="path">The case file's path.</param>
    /// <param name="all">The codings of the case.</param>
    /// <param name="codebook">The codebook.</param>
    /// <param name="excerptsSha256">The hash of the excerpts; null for any.</param>
    /// <exception cref="CaseFileException">There is none (SUI7251), or none of these (SUI7256).</exception>
    public static CaseCoding Find(string path, IReadOnlyList<CaseCoding> all, Codebook codebook, string? excerptsSha256)
    {
        var identity = codebook.Identify();
        return all.LastOrDefault(one => one.Round.Codebook == identity && (excerptsSha256 is null || one.Round.ExcerptsSha256 == excerptsSha256)) ?? throw new CaseFileException([all.Count == 0
            ? CaseProblems.Error(CaseCodes.CodingUnknown, CaseProblems.Of(path), "No coding was opened in the case.", "A coding.", "Open one: sui case coding open FILE EXCERPTS.")
            : CaseProblems.Error(
                CaseCodes.CodingOther, CaseProblems.Of(path), "No coding of the case is of these excerpts by this codebook.", "The very file that a coding was opened with, and its codebook.",
                "Give the file as it was then: 'sui case coding list FILE' has its SHA-256. Where the excerpts changed since, open the coding anew and hand in every sheet there.")]);
    }

    /// <summary>A finished coding, compared.</summary>
    /// <param name="path">The case file's path.</param>
    /// <param name="coding">The coding.</param>
    /// <param name="codebook">Its codebook.</param>
    /// <param name="excerpts">The excerpts, whose ids are then named; null calls them by their places.</param>
    /// <param name="drafts">The file of the excerpts.</param>
    /// <exception cref="CaseFileException">Not every coder has handed their sheet in (SUI7255).</exception>
    public static ComparedSheets Compare(string path, CaseCoding coding, Codebook codebook, Excerpts? excerpts, HashedFile? drafts)
    {
        var sheets = coding.Sheets ?? throw new CaseFileException([CaseProblems.CodingBlind(path)]);
        var ids = excerpts?.All.Keys.ToList();
        List<CoderSheet> coded = [.. sheets.Select(sheet => sheet.ById(Id))];
        List<string> units = [.. coding.Round.WithWords.Select(Id)];
        List<LeftUncoded> left = [.. sheets.SelectMany(sheet => sheet.LeftById(Id))];
        var decisions = sheets.Select(sheet => sheet.DecisionsSha256).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new ComparedSheets(
            excerpts, coding.Round.Excerpts - units.Count, coded, BlindCoding.ProgressOf(units, coded, left), [.. sheets.Select(sheet => new HashedFile(sheet.Coder, null, sheet.Sha256))],
            drafts ?? new HashedFile(null, null, coding.Round.ExcerptsSha256), decisions is [var one] ? new HashedFile(null, null, one) : null, CodingComparison.Of(codebook, coded, units), []);

        string Id(int place) => ids?[place - 1] ?? place.ToString("D4", CultureInfo.InvariantCulture);
    }
}
