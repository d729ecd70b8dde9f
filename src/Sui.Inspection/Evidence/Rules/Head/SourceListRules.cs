using System.Globalization;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The rules on a host's sources. A source with an error is left out, with all that comes from it.</summary>
internal static class SourceListRules
{
    /// <summary>Every source that has an id of its own, those with errors included.</summary>
    public static IReadOnlyList<DeclaredSource> Check(EvidencePack pack, HeadReport report)
    {
        if (pack.Sources is null)
        {
            report.Missing("sources");
            return [];
        }

        var declared = new List<DeclaredSource>(pack.Sources.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pack.Sources.Count; i++)
        {
            var at = report.At($"sources[{i.ToString(CultureInfo.InvariantCulture)}]");
            if (pack.Sources[i] is not { } source)
            {
                at.Missing(string.Empty);
            }
            else if (source.Id is not null && !ids.Add(source.Id))
            {
                SourceRules.Twice(at.Error);
            }
            else if (Check(source, pack.PublishedEvidenceOnly, at) is { } sound)
            {
                declared.Add(sound);
            }
        }

        return declared;
    }

    private static DeclaredSource? Check(EvidenceSource source, bool published, HeadReport at)
    {
        at.Id("id", source.Id);
        at.Term<Vocabulary.SourceKind>("kind", source.Kind);
        at.Term<Vocabulary.Origin>("origin", source.Origin);
        at.Text("title", source.Title);
        at.Optional("citation", source.Citation);
        if (published && source.Citation is null)
        {
            SourceRules.NotCited(at.Error);
        }

        if (source.Sample is { } sample)
        {
            at.Term<Vocabulary.Origin>("sample.drawnBy", sample.DrawnBy);
            at.Number("sample.invited", sample.Invited is null or >= 1, "A whole number, 1 or more.");
        }

        at.Term("representativeness", source.Representativeness);
        at.Number("designEffect", source.DesignEffect is >= 1 and <= double.MaxValue, "A number, 1 or more.");
        return source.Id is null ? null : new DeclaredSource(
            WithEffect(source, at), Enum.IsDefined(source.Kind), at.Failed, at.Warning);
    }

    private static EvidenceSource WithEffect(EvidenceSource source, HeadReport at)
    {
        if (SourceRules.IsSurvey(source.Kind) || (source.Representativeness is null && source.DesignEffect == 1))
        {
            return source;
        }

        if (source.Representativeness is not null)
        {
            SourceRules.WithoutEffect("representativeness", at.Warning);
        }

        if (source.DesignEffect != 1)
        {
            SourceRules.WithoutEffect("designEffect", at.Warning);
        }

        return source with { Representativeness = null, DesignEffect = 1 };
    }
}
