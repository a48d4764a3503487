namespace Reftel.Reading.Reports.Containers.Html;
internal static class HtmlReader { public static ContainerText Read(string source) => new ContainerBuilder(source).Build(); }
