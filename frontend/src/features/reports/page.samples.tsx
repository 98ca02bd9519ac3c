/** The page of a report, opened on what a test answers. */
import { screen } from '@testing-library/react';
import type { Report } from '@/api/types';
import { renderPage } from '@/testing/render';
import { similarity } from '@/testing/report-samples';
import { HttpResponse, http, server } from '@/testing/server';
import { ReportPage } from './report-page';

export const REQUEST = '*/api/v1/reports/r-1';
export const TASK = '7.1 Kế hoạch triển khai Quyết định số 1285/QĐ-TTg';
export const place = { path: '/reports/$id', at: '/reports/r-1' };

export const answer = (report: Report, version = 1) =>
  HttpResponse.json(report, { headers: { ETag: `"${version}.x"` } });
export const open = (report: Report, at = place.at) => {
  server.use(
    http.get(REQUEST, () => answer(report)),
    http.get(`${REQUEST}/similarity`, () => HttpResponse.json(similarity)),
  );
  return renderPage(ReportPage, { ...place, at });
};
export const filled = (report: Report): Report =>
  ({
    ...report,
    content: {
      ...report.content,
      nodes: report.content?.nodes.map((node) => ({ ...node, text: node.text || 'Đã có nội dung.' })),
    },
  }) as Report;
export const result = () => screen.findByLabelText(`Kết quả thực hiện – ${TASK}`);
