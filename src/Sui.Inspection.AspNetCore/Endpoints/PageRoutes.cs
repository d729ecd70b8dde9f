using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Api;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Every address, and who may use it.</summary>
internal sealed class PageRoutes
{
    private const PagePolicy Deciders = PagePolicy.Inspect | PagePolicy.Moderate;
    private const PagePolicy Colleagues = Deciders | PagePolicy.View;
    private const PagePolicy Everybody = Colleagues | PagePolicy.Comment;

    // Who asks for the headers alone is answered as whoever reads.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private readonly RouteGroupBuilder _pages;
    private readonly Func<PagePolicy, AuthorizationPolicy> _policy;

    private PageRoutes(RouteGroupBuilder pages, Func<PagePolicy, AuthorizationPolicy> policy) => (_pages, _policy) = (pages, policy);

    /// <summary>Maps them all.</summary>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string prefix, SuiInspectionPagesOptions options)
    {
        var services = endpoints.ServiceProvider;
        var (permissions, provider) = (services.GetRequiredService<PagePermissions>(), services.GetRequiredService<IAuthorizationPolicyProvider>());
        var all = endpoints.MapGroup(prefix).WithMetadata(new PageMount(prefix, SuiStyle.Path)).RequireAuthorization(permissions.Any(Everybody, provider));
        if (options.RateLimitingPolicy is { } limits)
        {
            all.RequireRateLimiting(limits);
        }

        AuthorizationPolicy Any(PagePolicy policies) => permissions.Any(policies, provider);
        ApiRoutes.Map(all, Any);
        var pages = all.MapGroup(string.Empty).ExcludeFromDescription().AddEndpointFilter(async (context, next) =>
        {
            PageHeaders.Set(context.HttpContext.Response, options.ContentSecurityPolicy);
            return await next(context).ConfigureAwait(false);
        });
        new PageRoutes(pages, Any).Map();
        return all;
    }

    private void Map()
    {
        _pages.MapMethods(SuiStyle.Path, Reading, SuiStyle.Get);
        Get("/", Everybody, CasesEndpoints.ListAsync);
        Get("/cases", Everybody, CasesEndpoints.ListAsync);
        Get("/cases/new", PagePolicy.Inspect, CasesEndpoints.NewAsync);
        Post("/cases/new", PagePolicy.Inspect, CasesEndpoints.CreateAsync);
        Get("/cases/{id}", Colleagues, OverviewEndpoints.ShowAsync);
        Post("/cases/{id}/workflow", PagePolicy.Inspect, OverviewEndpoints.FireAsync);
        Post("/cases/{id}/moderation/workflow", PagePolicy.Moderate, OverviewEndpoints.FireModeratingAsync);
        Post("/cases/{id}/reviews", PagePolicy.Inspect, OverviewEndpoints.ReviewAsync);
        Get("/cases/{id}/evidence", Colleagues, EvidenceEndpoints.ShowAsync);
        Post("/cases/{id}/evidence", PagePolicy.Inspect, EvidenceEndpoints.TakeInAsync);
        Get("/cases/{id}/evidence/{header:long}", Deciders, EvidenceEndpoints.TableAsync);
        Post("/cases/{id}/evidence/{header:long}", PagePolicy.Inspect, EvidenceEndpoints.WithdrawAsync);
        Get("/cases/{id}/evidence/findings/new", PagePolicy.Inspect, FindingEndpoints.ListAsync);
        Get("/cases/{id}/evidence/findings/new/{criterion}", PagePolicy.Inspect, FindingEndpoints.ShowAsync);
        Post("/cases/{id}/evidence/findings/new/{criterion}", PagePolicy.Inspect, FindingEndpoints.AddAsync);
        Get("/cases/{id}/evidence/import", PagePolicy.Inspect, ImportEndpoints.ShowAsync);
        Post("/cases/{id}/evidence/import", PagePolicy.Inspect, ImportEndpoints.ActAsync);
        Post("/cases/{id}/evidence/import/mapping", PagePolicy.Inspect, ImportEndpoints.MappingAsync);
        Get("/cases/{id}/evidence/drafts", PagePolicy.Inspect, DraftEndpoints.ListAsync);
        Post("/cases/{id}/evidence/drafts", PagePolicy.Inspect, DraftEndpoints.MakeAsync);
        Get("/cases/{id}/evidence/drafts/{entry:long}", PagePolicy.Inspect, DraftEndpoints.ShowAsync);
        Get("/cases/{id}/evidence/drafts/{entry:long}/{criterion}", PagePolicy.Inspect, DraftEndpoints.CodeAsync);
        Post("/cases/{id}/evidence/drafts/{entry:long}/{criterion}", PagePolicy.Inspect, DraftEndpoints.SaveAsync);
        Get("/cases/{id}/evidence/answers", PagePolicy.Inspect, AnswerEndpoints.ListAsync);
        Get("/cases/{id}/evidence/answers/{header:long}", PagePolicy.Inspect, AnswerEndpoints.ShowAsync);
        Post("/cases/{id}/evidence/answers/{header:long}", PagePolicy.Inspect, AnswerEndpoints.AddAsync);
        Get("/cases/{id}/evidence/proposals", Deciders, ProposalEndpoints.ListAsync);
        Get("/cases/{id}/evidence/proposals/new", PagePolicy.Inspect, ProposalEndpoints.NewAsync);
        Post("/cases/{id}/evidence/proposals/new", PagePolicy.Inspect, ProposalEndpoints.AddAsync);
        Get("/cases/{id}/evidence/proposals/{entry:long}", Deciders, ProposalEndpoints.ShowAsync);
        Post("/cases/{id}/evidence/proposals/{entry:long}", PagePolicy.Inspect, ProposalEndpoints.FireAsync);
        Get("/cases/{id}/board", Colleagues, BoardEndpoints.ShowAsync);
        Get("/cases/{id}/assessment", Colleagues, AssessmentEndpoints.ShowAsync);
        Post("/cases/{id}/assessment", Deciders, AssessmentEndpoints.PlaceAsync);
        Get("/cases/{id}/assessment/{criterion}", Colleagues, AssessmentEndpoints.CriterionAsync);
        Get("/cases/{id}/judgement", Deciders, JudgementEndpoints.ShowAsync);
        Post("/cases/{id}/judgement", PagePolicy.Inspect, JudgementEndpoints.JudgeAsync);
        Post("/cases/{id}/dissent", Deciders, JudgementEndpoints.DissentAsync);
        Get("/cases/{id}/moderation", PagePolicy.Moderate, JudgementEndpoints.ShowModerationAsync);
        Post("/cases/{id}/moderation", PagePolicy.Moderate, JudgementEndpoints.ModerateAsync);
        Get("/cases/{id}/comments", Everybody, CommentEndpoints.ShowAsync);
        Post("/cases/{id}/comments", PagePolicy.Comment | PagePolicy.Inspect, CommentEndpoints.CommentAsync);
        Post("/cases/{id}/comments/{comment:long}", PagePolicy.Inspect, CommentEndpoints.AnswerAsync);
        Get("/cases/{id}/annex", Everybody, AnnexEndpoints.ShowAsync);
        Get("/cases/{id}/annex/{part}.{format}", Everybody, AnnexEndpoints.GetAsync);
        Get("/cases/{id}/quotations", PagePolicy.Inspect, QuotationEndpoints.ShowAsync);
        Post("/cases/{id}/quotations", PagePolicy.Inspect, QuotationEndpoints.WithdrawAsync);
        Get("/{**rest}", Everybody, async (HttpContext context) => Pages.MessageScreen.NotFound(await Pages.PageFrames.OfAsync(context).ConfigureAwait(false)));
    }

    // Handlers are given as such: the framework would otherwise take one that takes a request alone for one that writes its answer itself.
    private void Get(string path, PagePolicy policies, Delegate handler) => _pages.MapMethods(path, Reading, handler).RequireAuthorization(_policy(policies));

    private void Post(string path, PagePolicy policies, Delegate handler) =>
        _pages.MapPost(path, handler).AddEndpointFilter<PostFilter>().RequireAuthorization(_policy(policies));
}
