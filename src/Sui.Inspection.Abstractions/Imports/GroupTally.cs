namespace Sui.Inspection.Imports;

/// <summary>How many responses came from each group of one characteristic. For working use: small counts are not suppressed here.</summary>
/// <param name="Characteristic">The characteristic, such as <c>Sex</c>.</param>
/// <param name="QuestionId">The question that asks for it.</param>
/// <param name="Groups">The English label of each option that names a group, in the instrument's order, to how many chose it.</param>
/// <param name="Unknown">Responses that name no group.</param>
public sealed record GroupTally(
    string Characteristic, string QuestionId, IReadOnlyList<KeyValuePair<string, long>> Groups, long Unknown);
