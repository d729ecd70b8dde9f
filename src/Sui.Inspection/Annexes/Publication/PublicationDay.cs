using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>The days that an annex can have: nothing is dated before what it reports.</summary>
internal static class PublicationDay
{
    /// <summary>The first day on which an annex of the evidence can be dated: that of the last of fieldwork, decision, and what was said of it.</summary>
    public static DateOnly Earliest(EvidencePack pack) =>
        Said(pack.Decision).Select(remark => remark.SaidOn).Append(pack.Decision?.DecidedOn).OfType<DateOnly>().Append(pack.Fieldwork.To).Max();

    /// <summary>What was said of a decision, each with its place in the manifest.</summary>
    public static IEnumerable<(string Name, int Index, DateOnly? SaidOn)> Said(Decision? decision) => decision is null ? [] :
    [
        .. Numbered("dissent", decision.Dissent), .. Numbered("providerComments", decision.ProviderComments),
        .. Numbered("councilReplies", decision.CouncilReplies),
    ];

    private static IEnumerable<(string Name, int Index, DateOnly? SaidOn)> Numbered(string name, IReadOnlyList<Remark> remarks) =>
        remarks.Select((remark, index) => (name, index, remark.SaidOn));
}
