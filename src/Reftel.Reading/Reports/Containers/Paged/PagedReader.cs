namespace Reftel.Reading.Reports.Containers.Paged;
internal static class PagedReader { public static ContainerText Read(string source) => new ContainerBuilder(source).Build(); }
