using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The rules on what a host's pack says of itself; readers of pack.json make sure of them as they read.</summary>
internal static class HeadRules
{
    // Where no period is known, no item is reported for lying outside it.
    private static readonly Period Always = new(new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31));

    /// <summary>Checks the pack, and puts something harmless where it lacks what it needs.</summary>
    public static SoundHead Check(EvidencePack pack, ProblemList problems)
    {
        var report = new HeadReport(problems, string.Empty);
        report.Id("id", pack.Id);
        report.Text("title", pack.Title);
        var language = LanguageOf(pack, report);
        var provider = ProviderOf(pack.Provider, report.At("provider"));
        var fieldwork = Days(pack.Fieldwork, report.At("fieldwork"));
        var period = Days(pack.Period, report.At("period"));
        var known = fieldwork is not null && period is not null;
        if (known && fieldwork!.To < period!.To)
        {
            report.At("fieldwork").Error(
                EvidenceCodes.PackDateOrder, "to", "The fieldwork ends before the period does.", "A day not before period.to.",
                "Correct one of the two days.");
            known = false;
        }

        var sources = SourceListRules.Check(pack, report);
        return new SoundHead(
            pack with
            {
                Id = pack.Id ?? string.Empty,
                Title = pack.Title ?? string.Empty,
                Language = language,
                Provider = provider,
                Period = known ? period! : fieldwork ?? period ?? Always,
                Fieldwork = known ? fieldwork! : fieldwork ?? period ?? Always,
                Caseload = pack.Caseload is { } caseload ? CaseloadForm.Check(caseload, report.At("caseload")) : null,
                Sources = [.. sources.Where(source => !source.LeftOut).Select(source => source.Source)],
                Decision = pack.Decision is { } decision ? DecisionForm.Check(decision, report.At("decision")) : null,
            },
            sources,
            known ? RuleData.DaysOf(period!, fieldwork!) : Always);
    }

    private static string LanguageOf(EvidencePack pack, HeadReport report)
    {
        if (LanguageTag.Read(pack.Language ?? string.Empty) is not null)
        {
            return pack.Language!;
        }

        report.Error(
            EvidenceCodes.PackLanguage, "language", "The language is not a well-formed tag; English was assumed.", LanguageTag.Expected,
            "Correct the tag, or remove the property where the pack is in English.");
        return "en";
    }

    private static Provider ProviderOf(Provider? provider, HeadReport report)
    {
        if (provider is null)
        {
            report.Missing(string.Empty);
            return new Provider(string.Empty, string.Empty);
        }

        report.Id("id", provider.Id);
        report.Text("name", provider.Name);
        return new Provider(provider.Id ?? string.Empty, provider.Name ?? string.Empty);
    }

    private static Period? Days(Period? days, HeadReport report)
    {
        if (days is null)
        {
            report.Missing(string.Empty);
            return null;
        }

        if (days.To >= days.From)
        {
            return days;
        }

        report.Error(
            EvidenceCodes.PackDateOrder, "to", "The last day is before the first.", "A day not before from.", "Correct one of the two days.");
        return null;
    }
}
