using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Pages;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Quotations, and people who take their consent back.</summary>
internal static class QuotationEndpoints
{
    /// <summary>Shows them.</summary>
    public static Task<IResult> ShowAsync(HttpContext context, string id) =>
        CaseRequests.ShowAsync(context, id, async of => (await ScreenAsync(of).ConfigureAwait(false)).Answer());

    /// <summary>Erases one wherever it stands.</summary>
    public static Task<IResult> WithdrawAsync(HttpContext context, string id) => CaseRequests.ActAsync(context, id, QuotationsScreen.Form, async (of, input) =>
    {
        input.Require("quotation");
        input.Require("why");
        input.Check();
        await of.File.Retention.WithdrawConsentAsync(input.Line("quotation"), of.By, input.Line("why"), of.Cancel).ConfigureAwait(false);
        return of.Frame.CaseUrl("quotations");
    }, ScreenAsync);

    private static async Task<Screen> ScreenAsync(PageCase of) =>
        new QuotationsScreen(of.Frame, of.Status, (await of.ReadAsync().ConfigureAwait(false)).Pack?.Quotes ?? []);
}
