interface PageTitleProps {
  title: string;
  lead: string;
}

/** The head of a list page. */
export function PageTitle({ title, lead }: PageTitleProps) {
  return (
    <>
      <h1 className="text-[27px] leading-9 font-bold">{title}</h1>
      <p className="mt-1 text-muted">{lead}</p>
    </>
  );
}
