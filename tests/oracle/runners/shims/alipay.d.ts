// What @mini-types/alipay 3.0.14 lacks.  Every engine has these:
declare const console: { log(...values: any[]): void; warn(...values: any[]): void; error(...values: any[]): void };
declare function setTimeout(run: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number): void;
declare function setInterval(run: () => void, milliseconds?: number): number;
declare function clearInterval(timer: number): void;

// The typings' own place to say more about the `this` of an App ("for module augmentation").
interface IGlobalMiniProgramExtraThis4App { globalData: any }

// The vendor's Page takes the methods of a page written in JavaScript for `unknown`, so that
// `this.method()` fails.  This reading of the same page keeps the vendor's hooks and instance; it
// differs in two facts: a share needs no `desc` (AlipayDocs/open-docs 2026-02-24, 页面运行机制:
// `desc`, required: no), and a query is an object (the same page: `query`, Object), not `unknown`.
declare namespace MiniProgram.Page {
  type Share = Partial<IShareAppMessage> & { title: string; path: string; imageUrl?: string };
  type Hooks = Omit<IOptions<any, {}>, 'data' | 'onLoad' | 'onShareAppMessage'> & {
    onLoad(query: Record<string, any>): void;
    onShareAppMessage(event: IShareAppMessageEvent): Share | Promise<Share>;
  };
  interface Constructor {
    <Own extends Record<string, any>>(
      options: Own & Partial<Hooks> & ThisType<Own & IInstance<Own['data'], {}, {}>>,
    ): void;
  }
}
