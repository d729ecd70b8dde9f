namespace Sui.Inspection.Standards;

/// <summary>The prompt that is judged.</summary>
/// <param name="Id">Its id, such as <c>1.4.4(e)</c>.</param>
/// <param name="StandardId">The standard it belongs to, such as <c>1.4</c>.</param>
/// <param name="KeyQuestionId">The key question it belongs to, such as <c>1.4.4</c>.</param>
/// <param name="KeyQuestion">The key question's wording.</param>
/// <param name="OfficialWording">The official wording, a quotation.</param>
/// <param name="Summary">The same in this project's own words.</param>
/// <param name="Attribution">The attribution that the quotation's licence asks for.</param>
public sealed record Prompt(
    string Id,
    string StandardId,
    string KeyQuestionId,
    LocalisedText KeyQuestion,
    LocalisedText OfficialWording,
    LocalisedText Summary,
    LocalisedText Attribution);
