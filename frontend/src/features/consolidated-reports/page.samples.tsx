import { consolidated, indicatorRows, provenance } from '@/testing/consolidated-samples';
import { renderPage } from '@/testing/render';
import { HttpResponse, http, server } from '@/testing/server';
import { ConsolidatedPage } from './consolidated-page';

export const REQUEST = '*/api/v1/consolidated-reports/c-1';
export const place = { path: '/consolidated-reports/$id', at: '/consolidated-reports/c-1' };

export const answer = (report: object) => HttpResponse.json(report, { headers: { ETag: '"1.x"' } });
export const open = (report: object = consolidated, search = '') => {
  server.use(
    http.get(REQUEST, () => answer(report)),
    http.get(`${REQUEST}/provenance`, () => HttpResponse.json(provenance)),
    http.get(`${REQUEST}/indicators`, () => HttpResponse.json(indicatorRows)),
  );
  return renderPage(ConsolidatedPage, { ...place, at: place.at + search });
};
